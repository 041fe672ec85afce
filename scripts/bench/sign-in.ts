import { readFile } from 'node:fs/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { z } from 'zod'
import type { Newsroom } from '../start/newsroom.ts'

const accountsSchema = z.array(
  z.object({ email: z.string(), password: z.string(), roles: z.array(z.string()) }),
)
type Account = z.infer<typeof accountsSchema>[number]

/** The person of a furnished newsroom who has a role. */
export async function accountOf({ dataDir }: Newsroom['settings'], role: string): Promise<Account> {
  const { accounts: file } = dataDirLayout(dataDir)
  const accounts = accountsSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  const account = accounts.find(({ roles }) => roles.includes(role))
  if (!account) throw new Error(`Nobody has the role ${role} in ${file}`)
  return account
}

/** Asks a door of the API; throws where the answer is a refusal. */
export type Call = (method: string, door: string, data?: object) => Promise<unknown>

/** A session over REST. */
export async function signIn(settings: Newsroom['settings'], role: string): Promise<Call> {
  const headers = new Headers({ 'content-type': 'application/json' })
  const call: Call = async (method, door, data) => {
    const answer = await fetch(`${settings.cmsUrl}/api${door}`, {
      method,
      headers,
      ...(data && { body: JSON.stringify(data) }),
    })
    if (!answer.ok) throw new Error(`${method} ${door}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const { token } = z
    .object({ token: z.string() })
    .parse(await call('POST', '/users/login', await accountOf(settings, role)))
  headers.set('authorization', `JWT ${token}`)
  return call
}
