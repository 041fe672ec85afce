import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { code, importsOf, textOf } from './files.ts'

/** The components inside `<SharedPart>` in the text of `file`, as paths of files. */
function sharedIn(file: string, text: string): string[] {
  const names = [...text.matchAll(/<SharedPart\b.*?<\/SharedPart>/gs)].flatMap(([part]) =>
    [...part.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => String(name)),
  )
  return [...new Set(names)]
    .filter((name) => name !== 'SharedPart' && name !== 'Fragment')
    .map((name) => {
      const from = new RegExp(`import ${name} from '([^']+)'`).exec(text)?.[1]
      if (!from) throw new Error(`${file} has no import of ${name}`)
      return path.join(path.dirname(file), from)
    })
}

/** A component and all those in it. */
const withItsOwn = (file: string): string[] => [
  file,
  ...importsOf(file)
    .filter((name) => name.endsWith('.astro'))
    .flatMap((name) => withItsOwn(path.join(path.dirname(file), name))),
]

describe('a shared part is given what it shows: what it read, only the first page would record', () => {
  const files = code.filter((file) => /^site\/src\/.*\.astro$/.test(file))
  const shared = files.flatMap((file) => sharedIn(file, textOf(file)))

  it('looks at header and footer', () => {
    expect(shared).toEqual([
      'site/src/components/site-header.astro',
      'site/src/components/feedback.astro',
      'site/src/components/site-footer.astro',
    ])
  })

  it('finds none that asks the reader, nor one that holds components that do', () => {
    const asking = shared
      .flatMap(withItsOwn)
      .filter((file) => /Astro\.locals|[Rr]eader/.test(textOf(file)))
    expect(asking).toEqual([])
    const slots = files.flatMap(
      (file) => textOf(file).match(/<SharedPart\b.*?<\/SharedPart>/gs) ?? [],
    )
    expect(slots).toHaveLength(3)
    expect(slots.filter((slot) => slot.includes('reader'))).toEqual([])
  })
})
