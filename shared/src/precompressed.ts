import { assetRoot, fileRoot } from './paths.ts'
import { searchRoot } from './search-paths.ts'

// Precompressed files: the compressed forms of a public file, beside it under its own name and an ending. Decision 0014.

/** What follows the name of the file, for each encoding as HTTP calls it; the first that a reader takes is the best. */
export const precompressedSuffix = { br: '.br', gzip: '.gz' } as const
export type Encoding = keyof typeof precompressedSuffix
export const encodings = Object.keys(precompressedSuffix) as Encoding[]

/** How many bytes a file has at least that is worth compressing. */
export const leastCompressed = 1024

/** Whether the publisher puts precompressed files beside what lies at an address: text that changes. What the build made has its own. */
export const mayBePrecompressed = (address: string): boolean =>
  /(\/|\.(html|xml|json|txt|ics))$/.test(address) &&
  !address.includes('/.') &&
  ![fileRoot, searchRoot, assetRoot].some((root) => address.startsWith(root))

/** The file whose precompressed form a file of the public folder is by its name: `a/index.html.br` → `a/index.html`. */
export function originalOf(file: string): string | undefined {
  const suffix = Object.values(precompressedSuffix).find((each) => file.endsWith(each))
  const original = suffix && file.slice(0, -suffix.length)
  return original && !original.endsWith('/') && mayBePrecompressed(`/${original}`)
    ? original
    : undefined
}
