import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Worker } from 'node:worker_threads'
import { codeOf } from '@avizier/shared/error-code'
import { createTurns } from '@avizier/shared/turns'
import sharp from 'sharp'
import { FileRefused } from '../stored-files/file-refused.ts'
import type { PaintedPage, PdfContent } from './open-pdf.ts'
import type { PdfAnswer, PdfTask } from './pdf-thread.ts'

// PDFs are opened in a thread beside the newsroom: a file of 30 kB can keep PDFium busy for half a minute and take two
// gigabytes. The machine does not feel it, and whoever reads is served meanwhile; an upload holds the turn to write, so
// that saves wait for it, no longer than `patienceMs`.

export type { PdfContent } from './open-pdf.ts'

/** What a PDF may take before it is given up, in milliseconds; a budget of two thousand pages takes five seconds. */
const patienceMs = 30_000
/** The thread ends, and gives its memory back, when no PDF came for so long. */
const idleMs = 10_000

/** Reads pages and words of a PDF. Throws FileRefused, with a sentence for the editor, where it cannot be opened. */
export const readPdf = async (bytes: Buffer): Promise<PdfContent> => {
  refuseOther(bytes)
  return inTurn<PdfContent>({ act: 'read', bytes })
}

/** A page, counted from 0, as a JPEG that is `width` pixels wide. */
export async function renderPage(bytes: Buffer, page: number, width: number): Promise<Buffer> {
  refuseOther(bytes)
  const painted = await inTurn<PaintedPage>({ act: 'paint', bytes, page, width })
  const { width: across, height: down } = painted
  return sharp(painted.pixels, { raw: { width: across, height: down, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 85 })
    .toBuffer()
}

/** True where a screen reader finds something to read; a lone page number does not count. */
export const hasWords = ({ text }: Pick<PdfContent, 'text'>): boolean =>
  text.reduce((sum, page) => sum + page.replace(/[^\p{L}]/gu, '').length, 0) >= 20

/** The header may stand anywhere in the first 1024 bytes (ISO 32000-1, annex H, note 13). */
function refuseOther(bytes: Buffer): void {
  if (!bytes.subarray(0, 1024).includes('%PDF-'))
    throw new FileRefused(
      'Fișierul nu este un PDF, oricum s-ar numi el. Exportați documentul ca PDF.',
    )
}

// Asked for by name: the bundler of Next would take the thread for a part of the page, and not find PDFium in it.
const { Worker: Thread } = process.getBuiltinModule('node:worker_threads')
const threadFile = path.join(path.dirname(fileURLToPath(import.meta.url)), 'pdf-thread.ts')
let thread: Worker | undefined
let idle: NodeJS.Timeout | undefined
/** One PDF after the other: each may take as much memory as the thread has. */
const turns = createTurns()

const inTurn = <Result>(task: PdfTask): Promise<Result> => turns.take(() => ask<Result>(task))

async function ask<Result>(task: PdfTask): Promise<Result> {
  clearTimeout(idle)
  const asked = (thread ??= beginThread())
  const answer = await answerOf(asked, task)
  if ('result' in answer) {
    idle = setTimeout(endThread, idleMs).unref()
    return answer.result as Result
  }
  // After a failure inside the module its memory is not to be trusted: the next PDF gets a new thread.
  endThread()
  throw new FileRefused(answer.refused)
}

function beginThread(): Worker {
  const begun = new Thread(threadFile, { stdout: true, stderr: true })
  const forget = () => {
    if (thread === begun) thread = undefined
  }
  // Heard also between two PDFs: an error that nobody listens to would end the newsroom.
  begun.on('error', forget).on('exit', forget)
  // A newsroom that is closed does not wait for it.
  begun.unref()
  return begun
}

function endThread(): void {
  const ending = thread
  thread = undefined
  void ending?.terminate()
}

const tooLong: PdfAnswer = {
  refused:
    'PDF-ul este prea greu de citit. Exportați-l din nou, mai simplu, sau împărțiți-l în mai multe documente.',
}

function answerOf(asked: Worker, task: PdfTask): Promise<PdfAnswer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer)
      asked.off('message', onMessage).off('error', onError).off('exit', onExit)
      act()
    }
    const timer = setTimeout(() => settle(() => resolve(tooLong)), patienceMs)
    const onMessage = (answer: PdfAnswer) => settle(() => resolve(answer))
    const onError = (error: Error) =>
      settle(() => {
        if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') resolve(tooLong)
        else reject(error)
      })
    const onExit = () => onError(new Error('The thread that reads PDFs ended before its answer'))
    asked.on('message', onMessage).on('error', onError).on('exit', onExit)
    asked.postMessage(task)
  })
}
