import { inject } from 'vitest'
import { submissionsApi } from '@avizier/shared/forms/submission'
import { serviceAuthorization } from '@avizier/shared/register-api'
import { z } from 'zod'
import { submissionOf, type Sent } from '../../cms/src/inbox/testing.ts'
import { openSecrets } from '../../scripts/start/secrets.ts'
import { clientOf } from './api-client.ts'

const listed = z.object({ docs: z.array(z.object({ id: z.string() })).min(1) })

/** Brings to the running newsroom what somebody sent, as its counter does; gives its id in the inbox. */
export async function bringSubmission(sent: Sent): Promise<string> {
  const { cmsUrl, dataDir } = inject('newsroom')
  const { counterApiKey } = await openSecrets(dataDir)
  const submission = submissionOf(sent)
  const body = new FormData()
  body.set(submissionsApi.part, JSON.stringify(submission))
  for (const [place, { content }] of (sent.files ?? []).entries())
    body.set(submissionsApi.filePart(place), new Blob([new Uint8Array(content)]), 'f')
  const answer = await fetch(`${cmsUrl}/api${submissionsApi.submissions}`, {
    method: 'POST',
    headers: serviceAuthorization(counterApiKey),
    body,
  })
  if (!answer.ok) throw new Error(await answer.text())
  const where = `where[reference][equals]=${submission.reference}`
  const { body: found } = await (await clientOf('chief')).call('GET', `/submissions?${where}`)
  const [row] = listed.parse(found).docs
  return row?.id ?? ''
}
