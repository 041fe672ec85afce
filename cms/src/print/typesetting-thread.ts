import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { answerTasks } from '../threads/answer-tasks.ts'
import type { Typeset, TypesettingTask } from './engine.ts'
import { fontFiles } from './fonts.ts'
import { endedLines, keepEnded, softHyphen, withSyllables } from './newspaper/syllables.ts'
import { printable } from './printable.ts'

// The thread in which pages are set; see engine.ts.

const templates = path.join(path.dirname(fileURLToPath(import.meta.url)), 'templates')
const compiler = NodeCompiler.create({
  workspace: templates,
  fontArgs: [{ fontBlobs: [...fontFiles] }],
})
/** What was remembered for pages that came so many pages ago is let go; an issue is painted page by page, and again. */
const rememberedPages = (template: string): number => (template === 'newspaper' ? 12 : 3)

const asPrinted = (key: string, value: unknown) => {
  if (typeof value !== 'string') return value
  return key === 'run' ? withSyllables(printable(value)) : printable(value)
}

/**
 * Sets a page. A newspaper tells how its places are filled and is set once more, for now it can be told: it makes its
 * columns even, and soft hyphens are left only where they ended a line, so who copies a word gets the word. Columns that
 * were too low for what they should hold are told so and made higher.
 */
function carryOut({ template, data, made, pictures = {}, as }: TypesettingTask): Typeset {
  compiler.resetShadow()
  for (const [name, bytes] of Object.entries(pictures))
    compiler.mapShadow(path.join(templates, name), Buffer.from(bytes))
  const words = JSON.stringify(data, asPrinted)
  const first = documentOf(template, words, [])
  const told = toldBy(first)
  const set = template === 'newspaper' ? setAgain(template, words, { told, first, as }) : first
  const bytes = as === 'svg' ? Buffer.from(compiler.plainSvg(set)) : toPdf(set, made)
  const answer = { bytes, told: toldBy(set) }
  compiler.evictCache(rememberedPages(template))
  return answer
}

/** By how many lines even columns of a place were too low; all else a template tells is for itself and for whoever asked. */
interface Told {
  lack?: number
}

/** So often at most; the last time, columns that were too low again are as high as their place. */
const mostAgain = 4
/** More lines than any place has. */
const wholePage = 100

interface SetOnce {
  told: Told[]
  first: NodeTypstDocument
  as: TypesettingTask['as']
}

function setAgain(template: string, data: string, { told, first, as }: SetOnce): NodeTypstDocument {
  const words = as === 'pdf' ? copiedClean(data, first) : data
  let heights = told
  for (let again = 0; again < mostAgain; again += 1) {
    const even = documentOf(template, words, heights)
    const lacks = toldBy(even).map(({ lack = 0 }) => lack)
    if (lacks.every((lack) => lack === 0)) return even
    const more = again === mostAgain - 2 ? wholePage : 0
    heights = heights.map((each, place) => {
      const lack = lacks[place] ?? 0
      return lack === 0 ? each : { ...each, lack: (each.lack ?? 0) + lack + more }
    })
  }
  throw new Error('Columns as high as their place were told to be too low')
}

function documentOf(template: string, data: string, told: unknown[]): NodeTypstDocument {
  const mainFilePath = path.join(templates, `${template}.typ`)
  const inputs = { data, told: JSON.stringify(told) }
  const compiled = compiler.compile({ mainFilePath, inputs })
  if (!compiled.result) throw notSet(template, compiled.takeDiagnostics()?.shortDiagnostics)
  return compiled.result
}

const toldBy = (set: NodeTypstDocument): Told[] =>
  compiler.query(set, { selector: '<filling>', field: 'value' }) as Told[]

const copiedClean = (words: string, set: NodeTypstDocument): string =>
  words.includes(softHyphen) ? keepEnded(words, endedLines(compiler.svg(set))) : words

const toPdf = (set: NodeTypstDocument, made: Date): Uint8Array =>
  compiler.pdf(set, {
    pdfStandard: 'ua-1',
    creationTimestamp: Math.floor(made.getTime() / 1000),
  })

const notSet = (template: string, diagnostics: readonly unknown[] = []): Error =>
  new Error(
    `Typst could not set cms/src/print/templates/${template}.typ: ${JSON.stringify(diagnostics)}`,
  )

answerTasks<TypesettingTask, Typeset>((task) => Promise.resolve(carryOut(task)))
