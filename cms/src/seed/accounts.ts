import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { Payload, PayloadRequest } from 'payload'
import { dataDirLayout } from '@avizier/shared/data-dir'
import type { Actor } from '../access/actor.ts'
import { roleLabels, roles, type Role } from '../access/roles.ts'
import { deskSettingsSlug } from '../workflow/slugs.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { makeServiceAccounts, type HouseKeys } from './service-accounts.ts'

export { ensureServiceAccounts, type HouseKeys } from './service-accounts.ts'

/** One line of the accounts file. */
interface Account {
  email: string
  password: string
  roles: Role[]
}

/** An account for each role, for people who try the newsroom out; a real office begins with an administrator alone. */
const accountsFor = (hasDemo: boolean): Account[] =>
  (hasDemo ? roles : (['admin'] as const)).map((role) => ({
    email: hasDemo ? `${role}@demo.example` : 'admin@redactie.example',
    password: randomBytes(15).toString('base64url'),
    roles: [role],
  }))

/** The first people by their role; an office that begins empty has an administrator alone. */
export type People = Partial<Record<Role, Actor>>

interface Founding {
  dataDir: string
  hasDemo: boolean
  keys: HouseKeys
  department: string | null
  /** What these people have done already, in the same transaction. */
  work?: (req: PayloadRequest, people: People) => Promise<void>
}

/**
 * Makes the first people and the service accounts of the house in one transaction, and writes the passwords to the
 * accounts file before it commits: there is never a newsroom that nobody can enter.
 */
export async function makeAccounts(payload: Payload, options: Founding): Promise<void> {
  const accounts = accountsFor(options.hasDemo)
  await inTransaction(payload, async (req) => {
    const people: People = {}
    for (const account of accounts)
      for (const role of account.roles)
        people[role] = await makeUser(payload, req, account, options)
    await makeServiceAccounts(req, options.keys)
    // Whoever tries the newsroom out has no phone of its chief. The first page says so.
    if (options.hasDemo)
      await payload.updateGlobal({ slug: deskSettingsSlug, data: { secondFactor: false }, req })
    await options.work?.(req, people)
    const file = dataDirLayout(options.dataDir).accounts
    await writeFile(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  })
}

async function makeUser(
  payload: Payload,
  req: PayloadRequest,
  { email, password, roles }: Account,
  { department, hasDemo }: Pick<Founding, 'department' | 'hasDemo'>,
): Promise<Actor> {
  const [role] = roles
  const own = role === 'department' ? department : null
  const { id } = await payload.create({
    collection: 'users',
    data: {
      email,
      password,
      roles,
      name: role ? roleLabels[role].ro : email,
      // A file told it: an office's administrator chooses their own before anything else.
      passwordState: hasDemo ? 'own' : 'given',
      ...(own && { department: own }),
    },
    req,
  })
  return { id, roles, department: own }
}
