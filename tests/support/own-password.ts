import { z } from 'zod'

const stepSchema = z.object({
  errors: z.tuple([
    z.object({ data: z.object({ step: z.literal('password'), token: z.string() }) }),
  ]),
})

/** Signs in with a password that somebody else set, and chooses an own one in its place, as its person does. */
export async function chooseOwnPassword(
  cmsUrl: string,
  account: { email: string; password: string },
  own: string,
): Promise<void> {
  const post = (path: string, body: object) =>
    fetch(`${cmsUrl}/api/users${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const { email, password } = account
  const answer: unknown = await (await post('/login', { email, password })).json()
  const { token } = stepSchema.parse(answer).errors[0].data
  const used = await post('/links/use', { token, password: own })
  if (!used.ok) throw new Error(`${email} got no own password: ${used.status} ${await used.text()}`)
}
