import { z } from 'zod'
import { clientOf } from './api-client.ts'

interface OpenedCase {
  id: string
  /** What the department of the demonstration is asked of it. */
  part: string
}

const made = z.object({ id: z.string() })
const user = z.object({ user: z.object({ department: z.string() }) })
const parts = z.object({ docs: z.array(made) })

/** A request for information that somebody of the office wrote by hand, of which the department is asked a part. */
export async function openCase(subject: string): Promise<OpenedCase> {
  const office = await clientOf('contributor')
  const department = await clientOf('department')
  const opened = await office.call('POST', '/cases', {
    ...{ kind: 'information-request', channel: 'paper', receivedAt: new Date().toISOString() },
    ...{ subject, applicant: { name: 'Doina Uranescu' } },
  })
  const { id } = made.parse(opened.body)
  const me = user.parse((await department.call('GET', '/users/me?depth=0')).body)
  const dueOn = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)
  await office.call('POST', `/cases/${id}/acts`, {
    ...{ act: 'ask-part', seen: 1, department: me.user.department, text: subject, dueOn },
  })
  const { docs } = parts.parse(
    (await department.call('GET', '/case-parts?sort=-askedAt&limit=1&depth=0')).body,
  )
  const [part] = docs
  if (!part) throw new Error(`The department was not asked about ${subject}`)
  return { id, part: part.id }
}
