import { subjectKey } from '@avizier/shared/reference'
import { addDataAndFileToRequest, Forbidden, type Endpoint } from 'payload'
import { z } from 'zod'
import { writtenWords } from '../../requests/words.ts'
import { actorOf } from '../../access/actor.ts'
import { canPublish } from '../../access/can-publish.ts'
import { refuse } from '../../access/refuse.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { checkDocument } from '../check-document.ts'
import { addLetPass } from '../let-pass/store.ts'
import { addOfficeWord } from '../facts/office-words.ts'
import { checksPath, letPassPath, officeWordPath } from '../slugs.ts'
import { answerFor, mayAddWords } from './answer.ts'
import { readDocument } from './read-document.ts'

const readChecks: Endpoint = {
  path: checksPath,
  method: 'get',
  handler: async (req) => {
    if (!actorOf(req.user)) throw new Forbidden(req.t)
    return answerFor(req, await readDocument(req))
  },
}

const letPassSchema = z.strictObject({
  key: z.string('Spuneți ce lăsați așa.'),
  reason: writtenWords({
    missing: 'Scrieți de ce rămâne așa.',
    tooLong: 'Motivul are',
    most: 500,
  }).refine((reason) => reason.length >= 10, 'Scrieți de ce rămâne așa, în câteva cuvinte.'),
})

const letPass: Endpoint = {
  path: letPassPath,
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req.user)
    if (!actor || !canPublish(req.user))
      refuse('Doar editorii și șeful biroului lasă așa ce este de îndreptat.')
    await addDataAndFileToRequest(req)
    const body = letPassSchema.safeParse(req.data)
    if (!body.success) return faulty(body.error)
    const document = await readDocument(req)
    const { key, reason } = body.data
    const finding = (await checkDocument(req, document, new Date())).find(
      (each) => each.key === key,
    )
    if (!finding)
      return Response.json(
        {
          errors: [
            { message: 'Textul s-a schimbat între timp: verificați din nou ce este de îndreptat.' },
          ],
        },
        { status: 409 },
      )
    const row = {
      document: subjectKey(document.collection, document.id),
      rule: finding.rule,
      fingerprint: key,
      reason,
      by: actor.id,
      at: new Date().toISOString(),
    }
    await inTransaction(req.payload, (inTurn) => addLetPass(inTurn, row))
    return answerFor(req, document)
  },
}

const wordSchema = z.strictObject({
  word: z
    .string('Scrieți cuvântul.')
    .trim()
    .regex(/^[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*$/u, 'Scrieți un singur cuvânt, cu litere.')
    .max(60, 'Cuvântul are cel mult 60 de litere.'),
})

const addWord: Endpoint = {
  path: officeWordPath,
  method: 'post',
  handler: async (req) => {
    if (!mayAddWords(req)) refuse('Doar redactorii, editorii și șeful biroului adaugă cuvinte.')
    await addDataAndFileToRequest(req)
    const body = wordSchema.safeParse(req.data)
    if (!body.success) return faulty(body.error)
    const document = await readDocument(req)
    await inTransaction(req.payload, (inTurn) => addOfficeWord(inTurn, body.data.word))
    return answerFor(req, document)
  },
}

const faulty = ({ issues }: z.ZodError): Response =>
  Response.json({ errors: issues.map(({ message }) => ({ message })) }, { status: 400 })

/** What of the checks is asked below a document's address. */
export const checkEndpoints: readonly Endpoint[] = [readChecks, letPass, addWord]
