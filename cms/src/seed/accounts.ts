import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { Payload, PayloadRequest } from 'payload'
import { dataDirLayout } from '@avizier/shared/data-dir'
import type { Actor } from '../access/actor.ts'
import { roleLabels, roles, type Role } from '../access/roles.ts'
import { deskSettingsSlug } from '../workflow/slugs.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { ensureServiceAccounts, type HouseKeys } from './service-accounts.ts'

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
  /** What these people have done already. */
  work?: (people: People) => Promise<void>
}

/**
 * Makes the first people, who do their `work`, and last the service accounts of the house. The passwords are in the accounts
 * file before there is anybody: there is never a newsroom that nobody can enter.
 */
export async function makeAccounts(payload: Payload, founding: Founding): Promise<void> {
  const people = await inTransaction(payload, (req) => makePeople(req, founding))
  await founding.work?.(people)
  await ensureServiceAccounts(payload, founding.keys)
}

async function makePeople(req: PayloadRequest, founding: Founding): Promise<People> {
  const { hasDemo, dataDir } = founding
  const accounts = accountsFor(hasDemo)
  const people: People = {}
  for (const account of accounts)
    for (const role of account.roles) people[role] = await makeUser(req, account, founding)
  // Whoever tries the newsroom out has no phone of its chief. The first page says so.
  if (hasDemo)
    await req.payload.updateGlobal({ slug: deskSettingsSlug, data: { secondFactor: false }, req })
  const file = dataDirLayout(dataDir).accounts
  await writeFile(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  return people
}

async function makeUser(
  req: PayloadRequest,
  { email, password, roles }: Account,
  { department, hasDemo }: Pick<Founding, 'department' | 'hasDemo'>,
): Promise<Actor> {
  const [role] = roles
  const own = role === 'department' ? department : null
  const { id } = await req.payload.create({
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
