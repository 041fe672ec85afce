import type { PayloadRequest } from 'payload'
import { canPublish } from '../../access/can-publish.ts'
import { hasRole } from '../../access/has-role.ts'
import { checkDocument, type Checked } from '../check-document.ts'
import type { ChecksAnswer } from './checks-answer.ts'
import { nameOf } from './name-of.ts'

/** What a form is told of its document. */
export async function answerFor(req: PayloadRequest, checked: Checked): Promise<Response> {
  const findings = await checkDocument(req, checked, new Date())
  const fields = req.payload.collections[checked.collection].config.flattenedFields
  const answer: ChecksAnswer = {
    findings: findings.map((finding) => ({ ...finding, field: nameOf(fields, finding.path) })),
    mayLetPass: canPublish(req.user),
    mayAddWords: mayAddWords(req),
  }
  return Response.json(answer)
}

/** Whoever writes in the office knows its words. */
export const mayAddWords = (req: PayloadRequest): boolean =>
  hasRole(req.user, 'contributor', 'editor', 'chief')
