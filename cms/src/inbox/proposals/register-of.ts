import type { PayloadRequest } from 'payload'
import { filesOfEach } from '../../collections/stored-files/private/files-of.ts'
import { submissionFiles } from '../beside.ts'
import { submissionsSlug } from '../slugs.ts'
import { storedSubmission } from '../submission.ts'
import { entryOf, type Entry } from './register-rows.ts'

/** The proposals to a debate by their numbers, as far as whoever asks may read them. */
export async function registerOf(
  req: PayloadRequest,
  debate: string,
  audience: 'office' | 'public',
): Promise<Entry[]> {
  const { docs } = await req.payload.find({
    collection: submissionsSlug,
    where: { debate: { equals: debate } },
    sort: 'proposalNumber',
    pagination: false,
    limit: 0,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    user: req.user,
    req,
  })
  const submissions = docs.map((doc) => storedSubmission.parse(doc))
  const files = await filesOfEach(
    req,
    submissionFiles,
    submissions.map(({ id }) => id),
  )
  return submissions.map((submission) =>
    entryOf(submission, files.get(submission.id)?.length ?? 0, audience),
  )
}
