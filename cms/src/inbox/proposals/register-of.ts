import type { PayloadRequest } from 'payload'
import { submissionsSlug } from '../slugs.ts'
import { fileCounts } from '../store.ts'
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
  const counts = await fileCounts(
    req,
    submissions.map(({ id }) => id),
  )
  return submissions.map((submission) =>
    entryOf(submission, counts.get(submission.id) ?? 0, audience),
  )
}
