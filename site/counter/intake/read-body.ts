import type { IncomingMessage } from 'node:http'
import { Busboy, type BusboyInstance } from '@fastify/busboy'
import { mostFileBytes, mostFiles } from '@avizier/shared/forms/files'
import type { ReceivedFile } from '@avizier/shared/forms/read-files'
import type { Received } from '@avizier/shared/forms/read-form'
import { minuteMs } from '@avizier/shared/dates'
import { BodyRefused, refusals } from './body-refused.ts'
import type { Room } from './room.ts'

/** All texts of a form together; the longest has 10,000 letters of up to four bytes. */
const mostTextBytes = 200_000

/** The largest body that a form may have. */
export const mostBytesOf = (hasFiles: boolean): number =>
  mostTextBytes + (hasFiles ? mostFiles * mostFileBytes : 0)

/** What a form takes room from. Whoever fills that of the largest keeps nobody from sending words. */
export type Share = 'texts' | 'files'
export const shareOf = (bytes: number): Share => (bytes > mostTextBytes ? 'files' : 'texts')

export interface Patience {
  /** Between two pieces of a body. */
  pieceMs: number
  /** For a body of texts; for one with files. */
  textsMs: number
  filesMs: number
}
export const usualPatience: Patience = { pieceMs: 15_000, textsMs: 30_000, filesMs: 10 * minuteMs }

export interface BodyOptions {
  hasFiles: boolean
  room: Room
  patience: Patience
}

/**
 * The texts and files of a form's body, as they came; of two texts of one name the first. Rejects with BodyRefused. Whoever
 * calls gives back to `room` what `bytes` says.
 */
export async function readBody(
  request: IncomingMessage,
  { hasFiles, room, patience }: BodyOptions,
): Promise<Received & { bytes: number }> {
  const most = mostBytesOf(hasFiles)
  if (Number(request.headers['content-length'] ?? 0) > most) throw refusals.large()
  const parser = parserFor(request, hasFiles)
  const received = collected(parser)
  const parsed = endOf(parser)
  let bytes = 0
  try {
    const wholeMs = hasFiles ? patience.filesMs : patience.textsMs
    for await (const piece of piecesOf(request, patience.pieceMs, wholeMs)) {
      if (bytes + piece.length > most) throw refusals.large()
      if (!room.take(piece.length)) throw refusals.busy()
      bytes += piece.length
      parser.write(piece)
    }
    parser.end()
    await parsed
    return { ...received, bytes }
  } catch (error) {
    room.give(bytes)
    // The iterator that was left still listens, and nothing would flow away after the answer (site/rest-of-request.ts).
    request.removeAllListeners('readable')
    // Whoever goes away in the middle, and whatever the parser says, is one and the same here.
    throw error instanceof BodyRefused ? error : refusals.broken()
  }
}

/** The body piece by piece, each within `pieceMs` and all within `wholeMs`. Rejects with BodyRefused where it is slower. */
async function* piecesOf(
  request: IncomingMessage,
  pieceMs: number,
  wholeMs: number,
): AsyncGenerator<Buffer> {
  // Destroyed, nobody could be answered.
  const pieces: AsyncIterator<Buffer> = request.iterator({ destroyOnReturn: false })
  const end = performance.now() + wholeMs
  for (;;) {
    const slow = Promise.withResolvers<never>()
    const timer = setTimeout(
      () => slow.reject(refusals.slow()),
      Math.max(0, Math.min(pieceMs, end - performance.now())),
    )
    const next = await Promise.race([pieces.next(), slow.promise]).finally(() =>
      clearTimeout(timer),
    )
    if (next.done) return
    yield next.value
  }
}

/** Resolves when all is parsed; rejects where it is no form, or has more parts than any of ours. */
function endOf(parser: BusboyInstance): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  parser.once('finish', resolve)
  parser.on('error', reject)
  for (const limit of ['partsLimit', 'fieldsLimit'] as const) parser.once(limit, reject)
  // Who reads the body asks when it has been read to its end.
  promise.catch(() => undefined)
  return promise
}

function parserFor({ headers }: IncomingMessage, hasFiles: boolean): BusboyInstance {
  const type = headers['content-type'] ?? ''
  const isForm = hasFiles
    ? /^multipart\/form-data\s*;/i.test(type)
    : /^(application\/x-www-form-urlencoded|multipart\/form-data\s*;)/i.test(type)
  if (!isForm || headers['content-encoding'] !== undefined) throw refusals.strange()
  try {
    return new Busboy({
      headers: { 'content-type': type },
      limits: {
        fieldNameSize: 100,
        fieldSize: 64 * 1024,
        fields: 40,
        // One more of each than is taken, so that the form itself says that it is too much.
        files: hasFiles ? mostFiles + 1 : 0,
        fileSize: mostFileBytes + 1,
        parts: 50,
        headerPairs: 20,
        headerSize: 4096,
      },
    })
  } catch {
    // Its own words on a boundary that is missing are for programmers.
    throw refusals.broken()
  }
}

function collected(parser: BusboyInstance): Received {
  const texts: Record<string, string> = Object.create(null) as Record<string, string>
  const files: ReceivedFile[] = []
  parser.on('field', (name, value) => {
    if (name !== undefined && !(name in texts)) texts[name] = value
  })
  parser.on('file', (_, stream, name) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      const bytes = Buffer.concat(chunks)
      // Where nothing was chosen, browsers send a file without a name and without a byte.
      if (bytes.length === 0 && !name) return
      const isCut = bytes.length > mostFileBytes
      files.push({ name: name ?? '', bytes: isCut ? Buffer.alloc(0) : bytes, isCut })
    })
    // It ended in the middle: the parser says so as well.
    stream.on('error', () => stream.resume())
  })
  return { texts, files }
}
