import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { z } from 'zod'
import { answerTasks } from '../threads/answer-tasks.ts'
import type { Typeset, TypesetTask } from './engine.ts'
import { fontFiles } from './fonts.ts'
import { printable } from './printable.ts'

// The thread in which pages are set; see engine.ts.

const templates = path.join(path.dirname(fileURLToPath(import.meta.url)), 'templates')
const compiler = NodeCompiler.create({
  workspace: templates,
  fontArgs: [{ fontBlobs: [...fontFiles] }],
})
const labelled = { selector: '<told>', field: 'value' }
/** What was remembered for pages that came so many pages ago is let go. */
const rememberedPages = 3

function toPdf({ template, data, made, pictures = {} }: TypesetTask): Typeset {
  for (const [name, bytes] of Object.entries(pictures))
    compiler.mapShadow(path.join(templates, 'pictures', name), Buffer.from(bytes))
  const asPrinted = (_: string, value: unknown) =>
    typeof value === 'string' ? printable(value) : value
  const compiled = compiler.compile({
    mainFilePath: path.join(templates, `${template}.typ`),
    inputs: { data: JSON.stringify(data, asPrinted) },
  })
  if (!compiled.result) throw notSet(template, compiled.takeDiagnostics()?.shortDiagnostics)
  const creationTimestamp = Math.floor(made.getTime() / 1000)
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp })
  const told = z.array(z.unknown()).parse(compiler.query(compiled.result, labelled))
  compiler.evictCache(rememberedPages)
  compiler.resetShadow()
  return { pdf, told }
}

const notSet = (template: string, diagnostics: readonly unknown[] = []): Error =>
  new Error(
    `Typst could not set cms/src/print/templates/${template}.typ: ${JSON.stringify(diagnostics)}`,
  )

answerTasks<TypesetTask, Typeset>((task) => Promise.resolve(toPdf(task)))
