import { answerTasks } from '../../threads/answer-tasks.ts'
import { paintPage, pdfContent, type PaintedPage, type PdfContent } from './open-pdf.ts'

// The thread in which PDFs are opened; see read-pdf.ts.

export type PdfTask =
  | { act: 'read'; bytes: Uint8Array }
  | { act: 'paint'; bytes: Uint8Array; page: number; width: number }

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

answerTasks<PdfTask, PdfContent | PaintedPage>((task) =>
  task.act === 'read' ? pdfContent(task.bytes) : paintPage(task.bytes, task.page, task.width),
)
