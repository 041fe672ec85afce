import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { FormSlug } from '@avizier/shared/forms/index'
import {
  referenceOf,
  submissionsApi,
  type Submission,
  type SubmittedFile,
} from '@avizier/shared/forms/submission'
import type { Answer, Asker, House } from '../doors/test-house.ts'

type SentFile = Pick<SubmittedFile, 'name' | 'mediaType'> & { content: Buffer }

export type Sent = Partial<Omit<Submission, 'files'>> & {
  form: FormSlug
  values: Record<string, string>
  files?: readonly SentFile[]
}

/** A submission as the counter makes it. */
export const submissionOf = ({ files = [], ...sent }: Sent): Submission => ({
  id: randomUUID(),
  reference: referenceOf(randomBytes(8)),
  at: new Date().toISOString(),
  page: null,
  token: null,
  ...sent,
  files: files.map(({ name, mediaType, content }) => ({
    ...{ name, mediaType, bytes: content.length },
    sha256: createHash('sha256').update(content).digest('hex'),
  })),
})

/** Brings it as the counter does. */
export function bring(
  house: House,
  submission: Submission,
  contents: readonly Buffer[] = [],
  as: Asker | 'nobody' = 'counter',
): Promise<Answer> {
  const body = new FormData()
  body.set(submissionsApi.part, JSON.stringify(submission))
  for (const [index, content] of contents.entries())
    body.set(submissionsApi.filePart(index), new Blob([new Uint8Array(content)]), 'f')
  return house.request('POST', submissionsApi.submissions, { ...(as !== 'nobody' && { as }), body })
}

/** Sends a form and brings it; gives the id in the inbox. */
export async function received(house: House, sent: Sent): Promise<string> {
  const submission = submissionOf(sent)
  const contents = (sent.files ?? []).map(({ content }) => content)
  const answer = await bring(house, submission, contents)
  if (answer.status !== 200) throw new Error(answer.text || house.lastError())
  const where = { counterId: { equals: submission.id } }
  const { docs } = await house.payload.find({ collection: 'submissions', where })
  return docs[0]?.id ?? ''
}

export const message = {
  form: 'contact',
  values: {
    name: 'Ana Pop',
    email: 'ana.pop@example.ro',
    subject: 'Programul ghișeelor',
    message: 'Bună ziua,\nCând deschid ghișeele de pe strada Moților?',
  },
} as const satisfies Sent
