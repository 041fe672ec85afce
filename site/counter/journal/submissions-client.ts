import { receivedSchema, refusedSchema, submissionsApi } from '@avizier/shared/forms/submission'
import { serviceAuthorization } from '@avizier/shared/register-api'
import type { Kept } from './journal.ts'

/** The CMS has it; or says why it can never take it. */
export type Delivered = { received: true } | { refused: string }

/** The CMS did not take it this time: it is asked again. No message names what was sent. */
export class NotDelivered extends Error {
  override name = 'NotDelivered'
}

/** 50 MB inside one machine, and the CMS judging them. */
const usualPatienceMs = 120_000

/** Brings submissions to the CMS at `cmsUrl`, as the one service account that may. Rejects with NotDelivered. */
export const bringingTo =
  (cmsUrl: string, apiKey: string, patienceMs = usualPatienceMs) =>
  async (kept: Kept, signal: AbortSignal): Promise<Delivered> => {
    const answer = await fetch(`${cmsUrl}/api${submissionsApi.submissions}`, {
      method: 'POST',
      headers: serviceAuthorization(apiKey),
      body: bodyOf(kept),
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
    }).catch((cause: unknown) => {
      throw new NotDelivered('The CMS cannot be reached', { cause })
    })
    const said: unknown = await answer.json().catch(() => undefined)
    if (answer.ok && receivedSchema.safeParse(said).success) return { received: true }
    const refused = answer.status === 422 ? refusedSchema.safeParse(said) : undefined
    if (refused?.success) return refused.data
    throw new NotDelivered(`The CMS answered ${answer.status} to what came in at the counter`)
  }

function bodyOf({ submission, files }: Kept): FormData {
  const form = new FormData()
  form.set(submissionsApi.part, JSON.stringify(submission))
  for (const [index, { name, mediaType }] of submission.files.entries()) {
    const bytes = files[index]
    if (!bytes) throw new TypeError(`The journal lacks file ${index} of ${submission.reference}`)
    const blob = new Blob([new Uint8Array(bytes)], { type: mediaType })
    form.set(submissionsApi.filePart(index), blob, name)
  }
  return form
}
