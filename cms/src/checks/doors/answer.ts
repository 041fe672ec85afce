import type { PayloadRequest } from 'payload'
import { canPublish } from '../../access/can-publish.ts'
import { hasRole } from '../../access/has-role.ts'
import { checkDocument, type Checked } from '../check-document.ts'
import type { ChecksAnswer } from './checks-answer.ts'

/** What a form is told of its document. */
export async function answerFor(req: PayloadRequest, checked: Checked): Promise<Response> {
  const answer: ChecksAnswer = {
    findings: await checkDocument(req, checked, new Date()),
    mayLetPass: canPublish(req.user),
    mayAddWords: mayAddWords(req),
  }
  return Response.json(answer)
}

/** Whoever writes in the office knows its words. */
export const mayAddWords = (req: PayloadRequest): boolean =>
  hasRole(req.user, 'contributor', 'editor', 'chief')
