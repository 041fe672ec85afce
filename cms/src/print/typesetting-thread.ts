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
/** What was remembered for pages that came so many pages ago is let go. */
const rememberedPages = 3

const asPrinted = (key: string, value: unknown) => {
  if (typeof value !== 'string') return value
  return key === 'run' ? withSyllables(printable(value)) : printable(value)
}

function carryOut({ template, data, made, pictures = {}, as }: TypesettingTask): Typeset {
  compiler.resetShadow()
  for (const [name, bytes] of Object.entries(pictures))
    compiler.mapShadow(path.join(templates, name), Buffer.from(bytes))
  const words = JSON.stringify(data, asPrinted)
  const set = documentOf(template, words)
  const told = compiler.query(set, { selector: '<filling>', field: 'value' }) as unknown[]
  const bytes =
    as === 'svg'
      ? Buffer.from(compiler.plainSvg(set))
      : toPdf(copiedClean(set, template, words), made)
  compiler.evictCache(rememberedPages)
  return { bytes, told }
}

function documentOf(template: string, data: string): NodeTypstDocument {
  const mainFilePath = path.join(templates, `${template}.typ`)
  const compiled = compiler.compile({ mainFilePath, inputs: { data } })
  if (!compiled.result) throw notSet(template, compiled.takeDiagnostics()?.shortDiagnostics)
  return compiled.result
}

const toPdf = (set: NodeTypstDocument, made: Date): Uint8Array =>
  compiler.pdf(set, {
    pdfStandard: 'ua-1',
    creationTimestamp: Math.floor(made.getTime() / 1000),
  })

/** The same pages, with soft hyphens only where they ended a line: who copies a word gets the word. */
function copiedClean(set: NodeTypstDocument, template: string, words: string): NodeTypstDocument {
  if (!words.includes(softHyphen)) return set
  return documentOf(template, keepEnded(words, endedLines(compiler.svg(set))))
}

const notSet = (template: string, diagnostics: readonly unknown[] = []): Error =>
  new Error(
    `Typst could not set cms/src/print/templates/${template}.typ: ${JSON.stringify(diagnostics)}`,
  )

answerTasks<TypesettingTask, Typeset>((task) => Promise.resolve(carryOut(task)))
