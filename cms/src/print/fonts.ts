import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Blob, Face } from 'harfbuzzjs'

// The typefaces of the site, as whole TTF files: Typst reads no WOFF2. Fonts of the machine are never taken.

const serif = '@expo-google-fonts/source-serif-4'
const sans = '@expo-google-fonts/source-sans-3'
const { resolve } = createRequire(import.meta.url)

export const fontFiles: readonly Buffer[] = [
  `${serif}/400Regular/SourceSerif4_400Regular.ttf`,
  `${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  `${serif}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  `${serif}/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf`,
  `${sans}/400Regular/SourceSans3_400Regular.ttf`,
  `${sans}/600SemiBold/SourceSans3_600SemiBold.ttf`,
  `${sans}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`,
  `${sans}/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf`,
].map((file) => readFileSync(resolve(file)))

/** The characters that can be printed: one family stands in for the other (templates/sheet.typ). */
export const printed: ReadonlySet<number> = new Set(
  fontFiles.flatMap((file) => [...new Face(new Blob(file)).collectUnicodes()]),
)
