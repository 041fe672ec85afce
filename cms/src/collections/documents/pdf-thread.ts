import { parentPort } from 'node:worker_threads'
import { FileRefused } from '../stored-files/file-refused.ts'
import { paintPage, pdfContent, type PaintedPage, type PdfContent } from './open-pdf.ts'

// The thread in which PDFs are opened; see read-pdf.ts.

export type PdfTask =
  | { act: 'read'; bytes: Uint8Array }
  | { act: 'paint'; bytes: Uint8Array; page: number; width: number }

export type PdfAnswer = { result: PdfContent | PaintedPage } | { refused: string }

/** What PDFium may take: a page of A3, scanned with 600 dots an inch, needs half of it. */
const mostBytes = 768 * 2 ** 20
const pageBytes = 65_536

// PDFium asks for more through this, and takes a refusal for the end of the document that asked.
const grow = Reflect.get(WebAssembly.Memory.prototype, 'grow')
WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
  if (this.buffer.byteLength + pages * pageBytes > mostBytes)
    throw new RangeError(`PDFium asked for more than ${mostBytes} bytes`)
  return grow.call(this, pages)
}

const carryOut = (task: PdfTask): Promise<PdfContent | PaintedPage> =>
  task.act === 'read' ? pdfContent(task.bytes) : paintPage(task.bytes, task.page, task.width)

parentPort?.on('message', (task: PdfTask) => {
  carryOut(task).then(
    (result) => parentPort?.postMessage({ result } satisfies PdfAnswer),
    (error: unknown) => {
      // What is not about the PDF ends the thread, and is told where it was asked.
      if (!(error instanceof FileRefused)) throw error
      parentPort?.postMessage({ refused: error.message } satisfies PdfAnswer)
    },
  )
})
