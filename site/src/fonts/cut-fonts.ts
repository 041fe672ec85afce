import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { codeOf } from '@avizier/shared/error-code'
import subsetFont from 'subset-font'
import { letters } from './letters.ts'

const serif = '@expo-google-fonts/source-serif-4'
const sans = '@expo-google-fonts/source-sans-3'

/** What styles/fonts.css loads, by file name. */
const faces: Record<string, string> = {
  'serif-400': `${serif}/400Regular/SourceSerif4_400Regular.ttf`,
  'serif-400-italic': `${serif}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  'serif-600': `${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  'sans-400': `${sans}/400Regular/SourceSans3_400Regular.ttf`,
  'sans-600': `${sans}/600SemiBold/SourceSans3_600SemiBold.ttf`,
}

/** Writes the five faces as WOFF2 into `folder`, cut to `letters`; one already cut from the same source is left alone. */
export async function cutFonts(folder: URL): Promise<void> {
  await mkdir(folder, { recursive: true })
  const resolve = createRequire(import.meta.url).resolve
  for (const [name, source] of Object.entries(faces)) {
    const font = await readFile(resolve(source))
    const recipe = createHash('sha256').update(font).update(letters).digest('hex')
    const recipeFile = new URL(`${name}.recipe`, folder)
    if ((await textOf(recipeFile)) === recipe) continue
    // Without layout closure small capitals and alternates stay out; kerning stays.
    const cut = await subsetFont(font, letters, { targetFormat: 'woff2', noLayoutClosure: true })
    await replace(new URL(`${name}.woff2`, folder), cut)
    await replace(recipeFile, recipe)
  }
}

async function textOf(file: URL): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Two builds may run at once: neither must read the other's half-written file. */
async function replace(file: URL, content: Uint8Array | string): Promise<void> {
  const beside = new URL(`${file.href}.${process.pid}`)
  await writeFile(beside, content)
  await rename(beside, file)
}
