import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildConfig, getPayload, handleEndpoints, type Payload } from 'payload'
import { testDatabase, testDatabaseFile } from '../../database/test-database.ts'
import { roles, type Role } from '../../access/roles.ts'
import { tellUnreadable } from '../../doors/unreadable.ts'
import { jobLease, jobsCollection } from '../../jobs/collections.ts'
import { jobKinds } from '../../upkeep/kinds.ts'
import { editor } from '../../editor/editor.ts'
import { siteSettings } from '../site-settings/index.ts'
import { attendances } from '../../attendance/collection.ts'
import { distributionCollections } from '../../distribution/index.ts'
import { caseCollections } from '../../cases/index.ts'
import { linkEndpoints } from '../../embargo/links.ts'
import { linkOpenings, previewLinks } from '../../previews/collections.ts'
import { deliveries, publisherOrders, publishers } from '../../publishers/collections.ts'
import { bootRegister } from '../../register/boot.ts'
import { register, registerHead, registerIndex } from '../../register/collections.ts'
import { keepInRegister, keepSettingsInRegister } from '../../register/keep-in-register.ts'
import { followingEndpoints } from '../../publishers/endpoints.ts'
import { mailCollections } from '../../mail/collections.ts'
import { inboxCollections } from '../../inbox/index.ts'
import { monitoringCollections } from '../../monitoring/index.ts'
import { reviewSettings } from '../../monitoring/review/settings.ts'
import { ensureOffice } from '../../mail/post-office.ts'
import { materialCollections } from '../../materials/index.ts'
import { signInCollections } from '../../sign-in/collections.ts'
import { templates } from '../../templates/templates.ts'
import { collections } from '../index.ts'
import { fileUses } from '../stored-files/uses/collection.ts'
import { publicFace } from '../public-face.ts'
import { letPassCollection } from '../../checks/let-pass/collection.ts'
import { outsideAddresses } from '../../checks/links/collection.ts'
import { uploadLimits } from '../../bounds/upload-limits.ts'
import { paperEndpoints } from '../../paper/endpoints.ts'
import { postEndpoints } from '../../admin/post/endpoints.ts'
import { serviceAccounts } from '../../service-accounts/index.ts'
import { placementCollections } from '../../placements/index.ts'
import { pressCollections, pressEndpoints } from '../../press/index.ts'
import { mailEndpoints } from '../../inbox/mail-endpoints.ts'
import { subscriptionCollections } from '../../subscriptions/collections.ts'
import { deskCollections } from '../../remarks/desk-collections.ts'
import { deskSettings } from '../../workflow/settings.ts'

interface Answer {
  status: number
  body: { doc: Record<string, unknown>; [field: string]: unknown }
}

interface Asking {
  as?: Role
  body?: object
  form?: FormData
  bytes?: Uint8Array<ArrayBuffer>
  type?: string
  /** What a program sends beside. */
  headers?: Readonly<Record<string, string>>
  /** Aborted once nobody waits for the answer. */
  signal?: AbortSignal
}

/** A newsroom for tests: one person for each role, who asks through Payload's own REST handlers. */
export interface TestCms {
  payload: Payload
  /** The department of the person with the role `department`. */
  department: string
  /** Without `as` the public asks. A form is sent as a browser does; `bytes` are sent as they are, as what `type` says. */
  request(method: string, address: string, options?: Asking): Promise<Answer>
  close(): Promise<void>
}

const password = 'patru cuvinte alese'

interface Opening {
  /** False where the test is about another matter than who publishes: editor and chief then publish alone. */
  fourEyes?: boolean
}

/** Opens a newsroom on a database file of its own. */
export async function openTestCms({ fourEyes = true }: Opening = {}): Promise<TestCms> {
  // Migrations run by themselves in production only.
  Object.assign(process.env, { NODE_ENV: 'production', PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' })
  const { bytes, department } = await (furnished ??= furnish())
  const dir = await mkdtemp(path.join(tmpdir(), 'avizier-cms-'))
  await writeFile(testDatabaseFile(dir), bytes)
  const payload = await getPayload({ key: dir, config: testConfig(dir) })
  const tokens = new Map<Role, string>()

  const request: TestCms['request'] = async (method, address, asking = {}) => {
    const { as, body, form, bytes, type = 'application/json', headers, signal } = asking
    const token = as && tokens.get(as)
    const sent = form ?? bytes ?? (body && JSON.stringify(body))
    const response = await handleEndpoints({
      config: payload.config,
      payloadInstanceCacheKey: dir,
      request: new Request(`http://localhost:3000/api${address}`, {
        method,
        headers: {
          ...(!form && { 'Content-Type': type }),
          ...(token && { Authorization: `JWT ${token}` }),
          ...headers,
        },
        ...(sent && { body: sent }),
        ...(signal && { signal }),
      }),
    })
    const isJson = response.headers.get('content-type')?.startsWith('application/json')
    const answer: unknown = isJson ? await response.json() : { file: await response.bytes() }
    return { status: response.status, body: answer as Answer['body'] }
  }

  if (!fourEyes) await payload.updateGlobal({ slug: 'desk-settings', data: { fourEyes } })
  for (const role of roles) {
    const body = { email: emailOf(role), password }
    tokens.set(role, String((await request('POST', '/users/login', { body })).body.token))
  }
  const close = async () => {
    await payload.destroy()
    await rm(dir, { recursive: true })
  }
  return { payload, department, request, close }
}

/** The database of a newsroom with its people: its tables are made once in a process, and each newsroom begins with a copy. */
let furnished: Promise<{ bytes: Buffer; department: string }> | undefined

async function furnish() {
  const dir = await mkdtemp(path.join(tmpdir(), 'avizier-cms-'))
  const payload = await getPayload({ key: dir, config: testConfig(dir) })
  const data = { name: 'Al lor' }
  const { id: department } = await payload.create({ collection: 'departments', data })
  for (const role of roles) {
    const person = { email: emailOf(role), password, name: role, roles: [role], department }
    await payload.create({ collection: 'users', data: person })
  }
  await payload.destroy()
  const bytes = await readFile(testDatabaseFile(dir))
  await rm(dir, { recursive: true })
  return { bytes, department }
}

const emailOf = (role: Role) => `${role}@example.org`

function testConfig(dir: string) {
  const { subjects, users } = collections({ uploadsDir: dir, isSecure: false })
  return buildConfig({
    secret: 'only for this test',
    editor,
    db: testDatabase(dir),
    collections: [
      ...subjects.map((collection) => keepInRegister(collection, publicFace)),
      ...caseCollections({ uploadsDir: dir }),
      ...inboxCollections({ uploadsDir: dir }),
      ...materialCollections({ uploadsDir: dir }),
      templates,
      users,
      serviceAccounts,
      { ...register, endpoints: followingEndpoints },
      registerHead,
      registerIndex,
      ...deskCollections,
      fileUses,
      letPassCollection,
      outsideAddresses,
      deliveries,
      publisherOrders,
      publishers,
      previewLinks,
      linkOpenings,
      jobsCollection(jobKinds),
      jobLease,
      ...mailCollections,
      ...pressCollections,
      ...placementCollections({ uploadsDir: dir }),
      attendances,
      ...distributionCollections,
      ...monitoringCollections({ uploadsDir: dir }),
      ...subscriptionCollections,
      ...signInCollections,
    ],
    endpoints: [
      ...linkEndpoints,
      ...postEndpoints,
      ...mailEndpoints,
      ...pressEndpoints,
      ...paperEndpoints,
    ],
    globals: [keepSettingsInRegister(siteSettings, publicFace), deskSettings, reviewSettings],
    admin: { user: users.slug },
    defaultDepth: 0,
    upload: uploadLimits,
    hooks: { afterError: [tellUnreadable] },
    custom: { siteUrl: 'https://stiri.exemplu.ro' },
    onInit: async (payload) => {
      await bootRegister(payload, publicFace)
      await ensureOffice(payload)
    },
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
  })
}

/** One paragraph as the editor stores it. */
export const words = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        children: [
          { type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 },
        ],
      },
    ],
  },
})
