import { dayMs } from '@avizier/shared/dates'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { formatBytes } from '@avizier/shared/numbers'
import { z } from 'zod'
import { personOf } from '../../access/person-of.ts'
import type { Actor } from '../../access/actor.ts'
import { refuse } from '../../access/refuse.ts'
import { judgeFiles } from '../../collections/stored-files/judge-files.ts'
import { withinTransaction } from '../../database/in-transaction.ts'
import { bytesOf } from '../../requests/bytes-of.ts'
import { readPerson } from '../../requests/of-people.ts'
import { caseRefusals, mayOpenCases } from '../access.ts'
import { messageKinds } from '../kinds.ts'
import { mostMessageBytes } from '../limits.ts'
import { openCase, type OpenedCase } from '../open-case.ts'
import { messagePath } from '../slugs.ts'
import { casesWhere } from '../store.ts'
import { readMessage, type Message } from './read-message.ts'

const kindSchema = z.enum(messageKinds, 'Alegeți ce este mesajul.')

/**
 * POST /api/cases/message, a multipart form with the saved e-mail as `message` and its `kind` → `{ id, number, leftOut }`
 * (201); 409 for one that was taken in already.
 */
export const takeMessage: Endpoint = {
  path: messagePath,
  method: 'post',
  handler: async (req) => {
    const person = personOf(req)
    if (!mayOpenCases(req.user)) refuse(caseRefusals.open)
    const form = await formOf(req)
    const kind = readPerson(kindSchema, form.get('kind'))
    const file = form.get('message')
    if (!(file instanceof Blob)) throw new APIError('Alegeți mesajul salvat (.eml).', 400)
    const message = await readMessage(Buffer.from(await file.arrayBuffer()))
    if (message.from.email === null && message.text === null)
      throw new APIError('Fișierul nu este un mesaj de e-mail salvat (.eml).', 400)
    return Response.json(await open(req, kind, message, person), { status: 201 })
  },
}

/** A form with little beside the message. */
const mostBytes = mostMessageBytes + 10_000

async function formOf({ body = null, headers }: PayloadRequest): Promise<FormData> {
  const bytes = await bytesOf(body, mostBytes)
  if (!bytes) throw new APIError(`Mesajul depășește ${formatBytes(mostMessageBytes)}.`, 413)
  try {
    const type = headers.get('content-type') ?? ''
    return await new Response(new Uint8Array(bytes), {
      headers: { 'content-type': type },
    }).formData()
  } catch (cause) {
    throw new APIError(`The body is no multipart form: ${String(cause)}`, 400)
  }
}

async function open(
  req: PayloadRequest,
  kind: z.infer<typeof kindSchema>,
  message: Message,
  by: Actor,
  now = new Date(),
): Promise<OpenedCase & { leftOut: readonly string[] }> {
  const judged = await judgeFiles(message.files, {
    clock: () => performance.now(),
    onFault: (err, place) =>
      req.payload.logger.error({ err, msg: `File ${place} of a saved e-mail could not be read` }),
  })
  const leftOut = [...message.leftOut, ...judged.leftOut]
  const { name, email } = message.from
  const source = message.messageId === null ? null : `message/${message.messageId}`
  const opened = await withinTransaction(req, async () => {
    const [known] = source === null ? [] : await casesWhere(req, { source: { equals: source } }, 1)
    if (known) throw new APIError(`Mesajul a fost deja introdus: ${known.number}.`, 409)
    return openCase(
      req,
      {
        ...{ kind, channel: 'e-mail', subject: message.subject, text: message.text },
        ...{ applicant: { name, email }, files: judged.kept },
        ...(source !== null && { source }),
        receivedAt: receivedAt(message, now).toISOString(),
        remark: leftOut.join('\n') || null,
      },
      { by: by.id, now },
    )
  })
  return { ...opened, leftOut }
}

/** No message came after it was taken in, nor years before, whatever the clock of its sender said. */
const receivedAt = ({ sentAt }: Message, now: Date): Date =>
  sentAt === null || sentAt > now || now.getTime() - sentAt.getTime() > mostAgeMs ? now : sentAt
const mostAgeMs = 365 * dayMs
