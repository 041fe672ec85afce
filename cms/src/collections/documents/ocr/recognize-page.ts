import { execFile } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { minuteMs } from '@avizier/shared/dates'
import { codeOf } from '@avizier/shared/error-code'
import sharp from 'sharp'
import { readingThread } from '../../stored-files/reading-thread.ts'
import type { RecognizedPage } from '../pages/pages-of-row.ts'
import { paintedPage } from '../read-pdf.ts'
import { FileRefused } from '../../stored-files/file-refused.ts'
import { readTsv } from './read-tsv.ts'

const run = promisify(execFile)

/** Some 290 dots an inch on A4, which Tesseract was taught on; memory follows from it, some 300 MB. */
const readWidth = 2400
/** A full page of a newspaper takes some ten seconds. */
const patienceMs = 3 * minuteMs
const tooLong = 'Textul unei pagini nu a putut fi recunoscut: pagina este prea încărcată.'
const mostTsvBytes = 32 * 2 ** 20

/** The words of a picture (PNG), in Tesseract's TSV. Throws FileRefused for one that takes too long, or has too many of them. */
export type Recognize = (picture: Buffer) => Promise<string>

const here = path.dirname(fileURLToPath(import.meta.url))

/** Tesseract compiled to WebAssembly, in a thread that is ended with its memory when a page takes too long. */
export function ownRecognizer(): Recognize {
  const file = path.join(here, 'ocr-thread.ts')
  const ask = readingThread<Uint8Array>({ file, patienceMs, tooLong })
  return (picture) => ask<string>(picture)
}

/** The machine's own Tesseract: faster, of one processor and behind everything else. */
const installedRecognizer: Recognize = async (picture) => {
  const running = run('tesseract', ['stdin', 'stdout', '-l', 'ron', 'tsv'], {
    timeout: patienceMs,
    killSignal: 'SIGKILL',
    maxBuffer: mostTsvBytes,
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  })
  const { pid, stdin } = running.child
  if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW)
  // Why it stopped to listen is told by its end.
  stdin?.on('error', () => undefined).end(picture)
  try {
    return (await running).stdout
  } catch (cause) {
    throw isEndedByUs(cause) ? new FileRefused(tooLong, { cause }) : cause
  }
}

/** For the time that a page took, or its words. All else is of the machine: the job is begun again, and loses no page. */
const isEndedByUs = (error: unknown): boolean =>
  (error instanceof Error && 'killed' in error && error.killed === true) ||
  codeOf(error) === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER'

let known: Promise<Recognize> | undefined

/** Tesseract with Romanian where the machine has it, else the one that we bring. */
export const recognizer = (): Promise<Recognize> =>
  (known ??= run('tesseract', ['--list-langs']).then(
    ({ stdout }) => (/^ron$/m.test(stdout) ? installedRecognizer : ownRecognizer()),
    ownRecognizer,
  ))

/** Reads a page of a PDF, counted from 0, that is only a picture. Throws FileRefused where it cannot be read. */
export async function recognizePage(
  pdf: Buffer,
  page: number,
  recognize: Recognize,
): Promise<RecognizedPage> {
  const { pixels, width, height } = await paintedPage(pdf, page, readWidth)
  const picture = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .greyscale()
    .png({ compressionLevel: 1 })
    .toBuffer()
  return readTsv(await recognize(picture))
}
