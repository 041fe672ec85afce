// Long: the table of roles and actions is read as one, with every expected answer written out.

import { siteApi } from '../../cms/src/publishers/addresses.ts'
import { ordersSlug, publishersSlug } from '../../cms/src/publishers/slugs.ts'
import { registerApi } from '@avizier/shared/register-api'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { deskSettingsSlug, editorialActsSlug } from '../../cms/src/workflow/slugs.ts'
import {
  act,
  apiClient,
  clientOf,
  makeRelease,
  publishByTwo,
  type Answer,
  type ApiClient,
} from '../support/api-client.ts'
import { lexical } from '../support/lexical.ts'

const roles = [
  'anybody',
  'department',
  'contributor',
  'editor',
  'chief',
  'webmaster',
  'admin',
] as const
type Role = (typeof roles)[number]

/** What each act is done to: documents of the department's own. */
interface Subjects {
  draft: () => Promise<string>
  /** A draft that a contributor submitted. */
  submitted: () => Promise<string>
  /** The same, which the chief approved. */
  approved: () => Promise<string>
  live: () => Promise<string>
  withdrawn: () => Promise<string>
  /** What the chief published in a hurry. */
  hasty: () => Promise<string>
  department: string
}

interface Rule {
  act: string
  allowed: readonly Role[]
  /** The status that those get, 200 unless said; all others get `refused`, or 403. A fault (5xx) is never a refusal. */
  done?: number
  refused?: number
  /** What the public gets, where that is another refusal. */
  stranger?: number
  attempt: (who: ApiClient, subjects: Subjects) => Promise<Answer>
}

const content = { lead: 'L', body: lexical('Corp') }
const patch = (who: ApiClient, id: string, data: object, query = '') =>
  who.call('PATCH', `/press-releases/${id}${query}`, data)

const acts = (who: ApiClient, id: string, name: string, words: object = {}) =>
  who.call('POST', `/press-releases/${id}/acts`, { act: name, ...words })

const aRedirect = () => ({ from: `/vechi/${crypto.randomUUID()}/`, to: '/despre/' })
async function madeRedirect(): Promise<string> {
  const { body } = await (await clientOf('webmaster')).call('POST', '/redirects', aRedirect())
  return z.object({ doc: z.object({ id: z.string() }) }).parse(body).doc.id
}

const aCase = () => ({
  ...{ kind: 'information-request', channel: 'e-mail', receivedAt: '2026-11-23T08:00:00.000Z' },
  ...{ subject: 'Iluminatul', text: 'Cât a costat?', applicant: { email: 'ana@exemplu.ro' } },
})
async function openedCase(): Promise<string> {
  const { body } = await (await clientOf('contributor')).call('POST', '/cases', aCase())
  return z.string().parse(body.id)
}
const onCase = async (who: ApiClient, asked: object) =>
  who.call('POST', `/cases/${await openedCase()}/acts`, { seen: 1, ...asked })
/** What the department of the person who is asked for is asked. */
async function ownPart(department: string): Promise<string> {
  const chief = await clientOf('chief')
  const asked = { act: 'ask-part', department, text: 'Cât?', dueOn: '2099-12-31' }
  const id = await openedCase()
  await chief.call('POST', `/cases/${id}/acts`, { seen: 1, ...asked })
  const { body } = await chief.call('GET', `/case-parts?where[case][equals]=${id}`)
  const [part] = z.array(z.object({ id: z.string() })).parse(body.docs)
  return part?.id ?? ''
}

/** The report of 2021, by somebody who has seen whatever is there of it. */
async function publishedReport(who: ApiClient): Promise<Answer> {
  const address = '/announcements?where[reportKey][equals]=544-2021&draft=true'
  const { body } = await (await clientOf('chief')).call('GET', address)
  const [report] = z.array(z.object({ revision: z.number() })).parse(body.docs)
  const words = { seen: report?.revision ?? null, note: 'O probă.' }
  return who.call('POST', '/reports/information/2021/publish', words)
}

const rules: Rule[] = [
  {
    act: 'downloads a yearly report',
    allowed: ['contributor', 'editor', 'chief', 'admin'],
    stranger: 401,
    attempt: (who) => who.call('GET', '/reports/information/2021/csv'),
  },
  {
    act: 'publishes a yearly report, or sends it to be verified',
    allowed: ['editor', 'chief'],
    stranger: 401,
    attempt: publishedReport,
  },
  {
    act: 'takes the statistics of the press along',
    allowed: ['contributor', 'editor', 'chief', 'admin'],
    stranger: 401,
    attempt: (who) => who.call('GET', '/cuttings/statistics'),
  },
  {
    act: 'reads the cases',
    allowed: ['contributor', 'editor', 'chief', 'admin'],
    attempt: (who) => who.call('GET', '/cases'),
  },
  {
    act: 'opens a case',
    allowed: ['contributor', 'editor', 'chief'],
    done: 201,
    stranger: 401,
    attempt: (who) => who.call('POST', '/cases', aCase()),
  },
  {
    act: 'registers a case',
    allowed: ['contributor', 'editor', 'chief'],
    stranger: 401,
    attempt: (who) => onCase(who, { act: 'register', number: '1', at: '2026-11-23T09:00:00.000Z' }),
  },
  {
    act: 'brings a case to its end',
    allowed: ['editor', 'chief'],
    stranger: 401,
    attempt: (who) => onCase(who, { act: 'close', note: 'O probă.' }),
  },
  {
    act: 'erases who asked',
    allowed: ['editor', 'chief'],
    stranger: 401,
    attempt: (who) => onCase(who, { act: 'erase', note: 'O probă.' }),
  },
  {
    act: 'takes the register of requests out of the newsroom',
    allowed: ['editor', 'chief'],
    stranger: 401,
    attempt: (who) => who.call('GET', '/cases/export'),
  },
  {
    act: 'changes a case past its acts',
    allowed: [],
    attempt: async (who) =>
      who.call('PATCH', `/cases/${await openedCase()}`, { subject: 'Altceva' }),
  },
  {
    act: 'reads what departments are asked',
    allowed: ['department', 'contributor', 'editor', 'chief', 'admin'],
    attempt: (who) => who.call('GET', '/case-parts'),
  },
  {
    act: 'answers for a department',
    allowed: ['department'],
    stranger: 401,
    attempt: async (who, { department }) =>
      who.call('POST', `/case-parts/${await ownPart(department)}/acts`, {
        ...{ act: 'answer-part', text: 'A costat 7 lei.', seen: 1 },
      }),
  },
  {
    act: 'reads drafts of its department',
    allowed: ['department', 'contributor', 'editor', 'chief', 'webmaster', 'admin'],
    attempt: async (who, { draft }) =>
      who.call('GET', `/press-releases/${await draft()}?draft=true`),
  },
  {
    act: 'drafts',
    allowed: ['department', 'contributor', 'editor', 'chief'],
    done: 201,
    attempt: (who, { department }) =>
      who.call('POST', '/press-releases?draft=true', {
        ...content,
        title: 'Ciornă',
        department,
        _status: 'draft',
      }),
  },
  {
    act: 'edits a draft',
    allowed: ['department', 'contributor', 'editor', 'chief'],
    attempt: async (who, { draft }) =>
      patch(who, await draft(), { title: 'Alt titlu', _status: 'draft' }, '?draft=true'),
  },
  {
    act: 'creates what is public at once',
    allowed: [],
    attempt: (who, { department }) =>
      who.call('POST', '/press-releases', {
        ...content,
        title: 'Direct',
        department,
        _status: 'published',
      }),
  },
  {
    act: 'creates what is public through the draft door',
    allowed: [],
    attempt: (who, { department }) =>
      who.call('POST', '/press-releases?draft=true', {
        ...content,
        title: 'Pe lângă',
        department,
        _status: 'published',
      }),
  },
  {
    act: 'publishes a draft',
    allowed: [],
    attempt: async (who, { draft }) => patch(who, await draft(), { _status: 'published' }),
  },
  {
    act: 'publishes a draft through the draft door',
    allowed: [],
    attempt: async (who, { draft }) =>
      patch(who, await draft(), { _status: 'published' }, '?draft=true'),
  },
  {
    act: 'changes what is public',
    allowed: [],
    attempt: async (who, { live }) =>
      patch(who, await live(), { title: 'Schimbat', _status: 'published' }),
  },
  {
    act: 'changes what is public without naming a status',
    allowed: [],
    attempt: async (who, { live }) => patch(who, await live(), { title: 'Schimbat pe tăcute' }),
  },
  {
    act: 'drafts over what is public',
    allowed: ['contributor', 'editor', 'chief'],
    attempt: async (who, { live }) =>
      patch(who, await live(), { title: 'Propunere', _status: 'draft' }, '?draft=true'),
  },
  {
    act: 'unpublishes by a save',
    allowed: [],
    attempt: async (who, { live }) => patch(who, await live(), { _status: 'draft' }),
  },
  {
    act: 'trashes what is public',
    allowed: [],
    attempt: async (who, { live }) =>
      patch(who, await live(), { deletedAt: new Date().toISOString() }),
  },
  {
    act: 'trashes a draft',
    allowed: ['contributor', 'editor', 'chief'],
    attempt: async (who, { draft }) =>
      patch(who, await draft(), { deletedAt: new Date().toISOString() }),
  },
  {
    act: 'deletes a draft for ever',
    allowed: ['chief'],
    attempt: async (who, { draft }) => who.call('DELETE', `/press-releases/${await draft()}`),
  },
  {
    act: 'deletes for ever what was public',
    allowed: [],
    attempt: async (who, { live }) => who.call('DELETE', `/press-releases/${await live()}`),
  },
  {
    act: 'restores an old public version, as a draft',
    allowed: ['contributor', 'editor', 'chief'],
    attempt: async (who, subjects) => {
      const live = await subjects.live()
      const { body } = await (
        await clientOf('chief')
      ).call('GET', `/press-releases/versions?where[parent][equals]=${live}&sort=createdAt&limit=1`)
      const [version] = z.array(z.object({ id: z.string() })).parse(body.docs)
      return who.call('POST', `/press-releases/versions/${version?.id}`)
    },
  },
  {
    act: 'sees how a document stands',
    allowed: ['department', 'contributor', 'editor', 'chief', 'webmaster', 'admin'],
    attempt: async (who, { draft }) => who.call('GET', `/press-releases/${await draft()}/desk`),
  },
  {
    act: 'submits a draft',
    allowed: ['department', 'contributor', 'editor', 'chief'],
    attempt: async (who, { draft }) => acts(who, await draft(), 'submit'),
  },
  {
    act: 'returns what was submitted',
    allowed: ['editor', 'chief'],
    attempt: async (who, { submitted }) =>
      acts(who, await submitted(), 'return', { note: 'Lipsește ora.' }),
  },
  {
    act: 'approves what another has submitted',
    allowed: ['editor', 'chief'],
    attempt: async (who, { submitted }) => acts(who, await submitted(), 'approve'),
  },
  {
    act: 'approves what nobody has submitted',
    allowed: [],
    attempt: async (who, { draft }) => acts(who, await draft(), 'approve'),
  },
  {
    act: 'publishes what another has approved',
    allowed: ['editor', 'chief'],
    attempt: async (who, { approved }) => acts(who, await approved(), 'publish'),
  },
  {
    act: 'publishes what another has approved by a plain save',
    allowed: ['editor', 'chief'],
    attempt: async (who, { approved }) => patch(who, await approved(), { _status: 'published' }),
  },
  {
    act: 'publishes another text than was approved',
    allowed: [],
    attempt: async (who, { approved }) =>
      patch(who, await approved(), { title: 'Altul', _status: 'published' }),
  },
  {
    act: 'publishes a draft by an act',
    allowed: [],
    attempt: async (who, { draft }) => acts(who, await draft(), 'publish'),
  },
  {
    act: 'publishes in a hurry',
    allowed: ['chief'],
    attempt: async (who, { draft }) =>
      acts(who, await draft(), 'publish-urgently', { note: 'Avarie la apă.' }),
  },
  {
    act: 'approves afterwards what the chief published in a hurry',
    allowed: ['editor'],
    attempt: async (who, { hasty }) => acts(who, await hasty(), 'approve-afterwards'),
  },
  {
    act: 'withdraws with a reason',
    allowed: ['editor', 'chief'],
    attempt: async (who, { live }) =>
      acts(who, await live(), 'withdraw', { manner: 'error', reason: 'Ora era greșită.' }),
  },
  {
    act: 'reinstates what was withdrawn',
    allowed: ['editor', 'chief'],
    attempt: async (who, { withdrawn }) => acts(who, await withdrawn(), 'reinstate'),
  },
  {
    act: 'changes the rules of the desk',
    allowed: ['chief', 'admin'],
    attempt: (who) => who.call('POST', `/globals/${deskSettingsSlug}`, { fourEyes: true }),
  },
  {
    act: 'reads the acts of all',
    allowed: ['contributor', 'editor', 'chief', 'webmaster', 'admin'],
    attempt: (who) => who.call('GET', `/${editorialActsSlug}?limit=1`),
  },
  {
    act: 'writes an act behind the desk',
    allowed: [],
    attempt: async (who, { draft }) => {
      const document = `press-releases/${await draft()}`
      return who.call('POST', `/${editorialActsSlug}`, { document, number: 9, act: 'approve' })
    },
  },
  {
    act: 'deletes acts in bulk',
    allowed: [],
    attempt: (who) => who.call('DELETE', `/${editorialActsSlug}?where[number][greater_than]=0`),
  },
  {
    act: 'makes a topic',
    allowed: ['editor', 'chief'],
    done: 201,
    attempt: (who) => who.call('POST', '/topics', { name: `Temă ${Math.random()}` }),
  },
  {
    act: 'reads the journalists',
    allowed: ['contributor', 'editor', 'chief'],
    attempt: (who) => who.call('GET', '/journalists'),
  },
  {
    act: 'adds a journalist',
    allowed: ['editor', 'chief'],
    done: 201,
    attempt: (who) =>
      who.call('POST', '/journalists', { name: 'Ana', email: `j${Math.random()}@exemplu.ro` }),
  },
  {
    act: 'imports journalists',
    allowed: ['editor', 'chief'],
    stranger: 401,
    attempt: (who) =>
      who.call('POST', '/journalists/import', { csv: 'Nume;E-mail\nAna;ana@exemplu.ro' }),
  },
  {
    act: 'takes the journalists out of the newsroom',
    allowed: ['editor', 'chief'],
    stranger: 401,
    attempt: (who) => who.call('GET', '/journalists/export'),
  },
  {
    act: 'reads what the press writes',
    allowed: ['contributor', 'editor', 'chief', 'admin'],
    attempt: (who) => who.call('GET', '/cuttings'),
  },
  {
    act: 'finds a cutting by its words',
    allowed: ['contributor', 'editor', 'chief', 'admin'],
    attempt: (who) => who.call('GET', '/cuttings?where[searchKeys][like]=pod&sort=outlet'),
  },
  {
    act: 'adds a cutting by hand',
    allowed: ['contributor', 'editor', 'chief', 'admin'],
    done: 201,
    attempt: (who) =>
      who.call('POST', '/cuttings', {
        ...{ title: 'Interviu', outlet: 'Radio', medium: 'radio', state: 'relevant' },
        publishedAt: new Date().toISOString(),
      }),
  },
  {
    act: 'judges a cutting',
    allowed: ['contributor', 'editor', 'chief', 'admin'],
    // There is none of that name.
    ...{ done: 404, stranger: 401 },
    attempt: (who) => {
      const judgement = { state: 'relevant', topic: null, tone: null, department: null }
      return who.call('POST', '/cuttings/judge', {
        changes: [{ id: crypto.randomUUID(), seen: 0, ...judgement }],
      })
    },
  },
  {
    act: 'opens a case from a cutting',
    allowed: ['contributor', 'editor', 'chief'],
    ...{ done: 404, stranger: 401 },
    attempt: (who) => {
      const judgement = { topic: null, tone: null, department: null }
      return who.call('POST', `/cuttings/${crypto.randomUUID()}/problem`, judgement)
    },
  },
  {
    act: 'adds a scanned page to a cutting',
    allowed: ['contributor', 'editor', 'chief', 'admin'],
    // Nothing was chosen.
    ...{ done: 400, stranger: 401 },
    attempt: (who) => who.call('POST', `/cuttings/${crypto.randomUUID()}/files`, {}),
  },
  {
    act: 'adds a source of the press',
    allowed: ['editor', 'chief', 'admin'],
    done: 201,
    attempt: (who) =>
      who.call('POST', '/press-sources', { name: `Gazeta ${Math.random()}`, medium: 'print' }),
  },
  {
    act: 'has a feed read at once',
    allowed: ['editor', 'chief', 'admin'],
    // There is none of that name.
    ...{ done: 409, stranger: 401 },
    attempt: (who) => who.call('POST', `/press-sources/${crypto.randomUUID()}/read`),
  },
  {
    act: 'lays the press review in order',
    allowed: ['contributor', 'editor', 'chief', 'admin'],
    stranger: 401,
    attempt: (who) => who.call('POST', '/press-reviews/arrange', { introduction: 'Azi.' }),
  },
  {
    act: 'sends the press review',
    allowed: ['editor', 'chief', 'admin'],
    // Nobody is named to whom it would go.
    ...{ done: 409, stranger: 401 },
    attempt: (who) => who.call('POST', '/press-reviews/send'),
  },
  {
    act: 'prints the press review',
    allowed: ['contributor', 'editor', 'chief', 'admin'],
    stranger: 401,
    attempt: async (who) => {
      await (
        await clientOf('chief')
      ).call('POST', '/cuttings', {
        ...{ title: 'Interviu', outlet: 'Radio', medium: 'radio', state: 'relevant' },
        publishedAt: new Date().toISOString(),
      })
      return who.call('GET', '/press-reviews/pdf')
    },
  },
  {
    act: 'reads to whom the press review goes',
    allowed: ['contributor', 'editor', 'chief', 'admin'],
    attempt: (who) => who.call('GET', '/globals/review-settings'),
  },
  {
    act: 'says to whom the press review goes',
    allowed: ['editor', 'chief', 'admin'],
    attempt: (who) => who.call('POST', '/globals/review-settings', { recipients: '' }),
  },
  {
    act: 'sees what of a text went to the press',
    allowed: ['contributor', 'editor', 'chief'],
    stranger: 401,
    attempt: async (who, { live }) => who.call('GET', `/press/press-releases/${await live()}`),
  },
  {
    act: 'changes the office’s data',
    allowed: ['chief', 'webmaster', 'admin'],
    attempt: (who) =>
      who.call('POST', '/globals/site-settings', { hours: 'luni–vineri, 8:00–16:00' }),
  },
  {
    act: 'reads the redirects',
    allowed: ['department', 'contributor', 'editor', 'chief', 'webmaster', 'admin'],
    attempt: (who) => who.call('GET', '/redirects'),
  },
  {
    act: 'makes a redirect',
    allowed: ['webmaster'],
    done: 201,
    attempt: (who) => who.call('POST', '/redirects', aRedirect()),
  },
  {
    act: 'changes a redirect',
    allowed: ['webmaster'],
    attempt: async (who) =>
      who.call('PATCH', `/redirects/${await madeRedirect()}`, { to: '/presa/' }),
  },
  {
    act: 'deletes a redirect',
    allowed: ['webmaster'],
    attempt: async (who) => who.call('DELETE', `/redirects/${await madeRedirect()}`),
  },
  {
    act: 'makes a user',
    allowed: ['admin'],
    done: 201,
    attempt: (who) =>
      who.call('POST', '/users', {
        email: `u${Math.random()}@demo.example`,
        name: 'Nou',
        password: 'o parolă destul de lungă',
        roles: ['editor'],
      }),
  },
  {
    act: 'makes a service account',
    allowed: ['admin'],
    done: 201,
    attempt: (who) =>
      who.call('POST', '/service-accounts', {
        name: `Cont ${Math.random()}`,
        enableAPIKey: true,
        apiKey: crypto.randomUUID(),
      }),
  },
  {
    act: 'gives itself a role',
    allowed: [],
    attempt: async (who) => {
      const { body } = await who.call('GET', '/users/me')
      const me = z
        .object({ user: z.object({ id: z.string(), roles: z.array(z.string()) }).nullable() })
        .safeParse(body)
      const user = me.data?.user
      if (!user) return { status: 403, body: {}, text: '' }
      if (user.roles.includes('admin')) return { status: 403, body: {}, text: 'an admin may' }
      await who.call('PATCH', `/users/${user.id}`, { roles: [...user.roles, 'admin'] })
      const after = await who.call('GET', '/users/me')
      return { ...after, status: after.text.includes('"admin"') ? 200 : 403 }
    },
  },
  {
    act: 'changes a register row',
    allowed: [],
    attempt: async (who) => {
      const { body } = await (await clientOf('chief')).call('GET', '/register?limit=1')
      const [row] = z.array(z.object({ id: z.string() })).parse(body.docs)
      return who.call('PATCH', `/register/${row?.id}`, { note: 'altceva' })
    },
  },
  {
    act: 'deletes register rows in bulk',
    allowed: [],
    attempt: (who) => who.call('DELETE', '/register?where[number][greater_than]=0'),
  },
  {
    act: 'adds a register row',
    allowed: [],
    attempt: (who) => who.call('POST', '/register', { number: 1, actor: 'users/1' }),
  },
  {
    act: 'looks at the site panel',
    allowed: ['webmaster', 'admin'],
    stranger: 401,
    attempt: (who) => who.call('GET', siteApi.panel),
  },
  {
    act: 'gives publishers an order',
    allowed: ['webmaster', 'admin'],
    done: 201,
    stranger: 401,
    attempt: (who) => who.call('POST', siteApi.orders, { kind: 'verify' }),
  },
  {
    act: 'takes a publisher off the panel',
    allowed: ['webmaster', 'admin'],
    stranger: 401,
    attempt: (who) => who.call('POST', siteApi.forget, { publisher: 'unknown' }),
  },
  {
    act: 'reads the orders given',
    allowed: ['webmaster', 'admin'],
    attempt: (who) => who.call('GET', `/${ordersSlug}`),
  },
  {
    act: 'writes an order behind the panel',
    allowed: [],
    attempt: (who) =>
      who.call('POST', `/${ordersSlug}`, { number: 1, kind: 'rebuild', by: 'x', at: new Date() }),
  },
  {
    act: 'deletes orders in bulk',
    allowed: [],
    attempt: (who) => who.call('DELETE', `/${ordersSlug}?where[number][greater_than]=0`),
  },
  {
    act: 'asks for a rebuild as a program does',
    allowed: [],
    refused: 401,
    attempt: (who) => who.call('POST', siteApi.rebuild),
  },
  {
    act: 'reads what publishers say of themselves past the panel',
    allowed: [],
    attempt: (who) => who.call('GET', `/${publishersSlug}`),
  },
  {
    act: 'speaks as a publisher',
    allowed: [],
    refused: 401,
    attempt: (who) => who.call('POST', registerApi.state, {}),
  },
  {
    act: 'has the register verified',
    allowed: [],
    refused: 401,
    attempt: (who) => who.call('POST', registerApi.verify),
  },
]

let chief: ApiClient
let department: string
let rowsBefore: number
const registerRows = async () =>
  z.number().parse((await chief.call('GET', '/register/count')).body.totalDocs)
beforeAll(async () => {
  chief = await clientOf('chief')
  const { body } = await (await clientOf('department')).call('GET', '/users/me?depth=0')
  department = z.object({ user: z.object({ department: z.string() }) }).parse(body).user.department
  rowsBefore = await registerRows()
})
afterAll(async () => {
  expect(await registerRows()).toBeGreaterThan(rowsBefore)
})

/** What was given to somebody who was refused: it is as it was, and the next who asks for such a one gets it. */
const untouched = new Map<string, string>()

async function subjectsFor(isAllowed: boolean): Promise<Subjects> {
  const [contributor, kind] = [await clientOf('contributor'), 'press-releases']
  const then =
    (before: () => Promise<string>, step: (id: string) => Promise<unknown>) => async () => {
      const id = await before()
      await step(id)
      return id
    }
  const given = (name: string, make: () => Promise<string>) => async () => {
    const id = untouched.get(name) ?? (await make())
    if (isAllowed) untouched.delete(name)
    else untouched.set(name, id)
    return id
  }
  const draft = () => makeRelease(chief, { title: 'Ciornă pentru probă', department }, true)
  const theirs = () =>
    makeRelease(contributor, { title: 'Al redactorului, pentru probă', department }, true)
  const submitted = then(theirs, (id) => act(contributor, kind, id, 'submit'))
  const approved = then(submitted, (id) => act(chief, kind, id, 'approve'))
  const live = then(theirs, (id) => publishByTwo(contributor, kind, id))
  const withdrawn = then(live, (id) =>
    act(chief, kind, id, 'withdraw', { manner: 'error', reason: 'Ora era greșită.' }),
  )
  const hasty = then(draft, (id) => act(chief, kind, id, 'publish-urgently', { note: 'Avarie.' }))
  return {
    draft: given('draft', draft),
    submitted: given('submitted', submitted),
    approved: given('approved', approved),
    live: given('live', live),
    withdrawn: given('withdrawn', withdrawn),
    hasty: given('hasty', hasty),
    department,
  }
}

describe.each(rules)(
  'over HTTP: $act',
  ({ allowed, attempt, done = 200, refused = 403, stranger }) => {
    it.each(roles)('%s', async (role) => {
      const isAllowed = allowed.includes(role)
      const subjects = await subjectsFor(isAllowed)
      const who = role === 'anybody' ? apiClient() : await clientOf(role)
      const { status, text } = await attempt(who, subjects)
      const no = role === 'anybody' ? (stranger ?? refused) : refused
      const expected = isAllowed ? done : no
      if (status !== expected) untouched.clear()
      expect({ status, text: status === expected ? '' : text }).toEqual({
        status: expected,
        text: '',
      })
    })
  },
)

describe('a department', () => {
  it('sees nothing of another department', async () => {
    const foreign = await makeRelease(
      chief,
      { title: 'Al altora', lead: 'SANTINELA-ALT-COMPARTIMENT' },
      true,
    )
    const who = await clientOf('department')
    expect((await who.call('GET', `/press-releases/${foreign}?draft=true`)).status).toBe(404)
    for (const place of [
      '/press-releases?draft=true&limit=500',
      '/press-releases/versions?limit=500',
      '/press-releases?trash=true&limit=500',
    ])
      expect((await who.call('GET', place)).text).not.toContain('SANTINELA-ALT-COMPARTIMENT')
    expect(
      (
        await patch(
          who,
          foreign,
          { title: 'Al meu acum', department, _status: 'draft' },
          '?draft=true',
        )
      ).status,
    ).toBe(403)
  })
})

describe('signing in', () => {
  it('stops after five wrong passwords, and does not say whether an account exists', async () => {
    const email = `incercat-${Date.now()}@demo.example`
    const password = 'o parolă destul de lungă'
    await (
      await clientOf('admin')
    ).call('POST', '/users', { email, name: 'Încercat', password, roles: ['contributor'] })
    const login = (guess: string, who = email) =>
      apiClient().call('POST', '/users/login', { email: who, password: guess })
    for (let tries = 0; tries < 6; tries += 1) {
      const wrong = await login('greșită')
      const nobody = await login('greșită', `nimeni-${email}`)
      expect(wrong.status).toBe(tries < 5 ? 401 : 429)
      expect([nobody.status, nobody.text]).toEqual([wrong.status, wrong.text])
    }
    expect((await login(password)).status).toBe(429)
  })

  it('takes no cookie from a foreign page', async () => {
    const account = inject('newsroom').accounts.find(({ roles: held }) => held.includes('editor'))
    const { cmsUrl } = inject('newsroom')
    const login = await fetch(`${cmsUrl}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(account),
    })
    const cookie = (login.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    expect(login.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/i)
    const read = (origin: string) =>
      fetch(`${cmsUrl}/api/users/me`, { headers: { cookie, origin } }).then((answer) =>
        answer.text(),
      )
    expect(await read(cmsUrl)).toContain(account?.email)
    expect(await read('https://rau.example')).not.toContain(account?.email)
  })
})

describe('a refusal', () => {
  it('says in Romanian what is wrong, beside its field', async () => {
    const [editor, chief] = [await clientOf('editor'), await clientOf('chief')]
    const publish = async (title: string) => {
      const id = await makeRelease(editor, { title: 'Cu titlu' }, true)
      await patch(editor, id, { title, _status: 'draft' }, '?draft=true')
      await act(editor, 'press-releases', id, 'submit')
      const approved = await acts(chief, id, 'approve')
      return approved.status === 200 ? acts(chief, id, 'publish') : approved
    }
    const empty = await publish('')
    expect(empty.status).toBe(400)
    expect(empty.text).toMatch(/"path":"title"/)
    expect((await publish('   ')).status).toBe(400)
    expect((await publish('Jumătate \ud83d')).status).toBe(200)
  })

  it('of a file gives the reason', async () => {
    const account = inject('newsroom').accounts.find(({ roles: held }) => held.includes('editor'))
    const { body } = await apiClient().call('POST', '/users/login', account)
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'O pagină deghizată' }))
    form.set(
      'file',
      new Blob(['<html><script>alert(1)</script></html>'], { type: 'image/png' }),
      'poza.png',
    )
    const answer = await fetch(`${inject('newsroom').cmsUrl}/api/media`, {
      method: 'POST',
      body: form,
      headers: { authorization: `JWT ${String(body.token)}` },
    })
    expect(answer.status).toBe(400)
    const { errors } = z
      .object({
        errors: z.array(
          z.object({
            data: z.object({
              errors: z.array(z.object({ path: z.string(), message: z.string() })),
            }),
          }),
        ),
      })
      .parse(await answer.json())
    expect(errors[0]?.data.errors[0]?.path).toBe('file')
    expect(errors[0]?.data.errors[0]?.message).toMatch(/imagin|fișier/i)
  })

  it('at the register’s door is an answer of its own', async () => {
    const answers = await Promise.all(
      ['/register/after/0', '/register/after/%20'].map((door) => apiClient().call('GET', door)),
    )
    expect(answers.map(({ status }) => status)).toEqual([401, 401])
    expect(answers[0]?.text).toContain('API key')
  })
})
