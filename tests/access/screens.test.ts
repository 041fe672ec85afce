import { inRomanian } from '../../cms/src/admin/spoken/words.ts'
import { postRefusal } from '../../cms/src/admin/post/endpoints.ts'
import { monitoringRefusals } from '../../cms/src/monitoring/access.ts'
import { attendanceRefusal } from '../../cms/src/attendance/event-asked.ts'
import { panelRefusal } from '../../cms/src/admin/site-panel/endpoints.ts'
import { placementRefusals } from '../../cms/src/placements/access.ts'
import { reportRefusals } from '../../cms/src/reports/asked.ts'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import {
  allScreens,
  headersOf,
  personOf,
  someRows,
  type Outcome,
  type Person,
  type Row,
  type Screen,
} from '../support/admin-screens.ts'
import { message } from '../../cms/src/inbox/testing.ts'
import { bringSubmission } from '../support/bring-submission.ts'
import { clientOf, makeAccount, type ApiClient } from '../support/api-client.ts'
import { lexical } from '../support/lexical.ts'
import { openCase } from '../support/open-case.ts'
import { sideBySide } from '../support/side-by-side.ts'
import { strayWords, wordsOn } from '../support/stray-words.ts'

/** Roles add up: who has several opens what each of them opens. */
const severalRoles = [
  ['department', 'webmaster'],
  ['editor', 'chief', 'admin'],
]
const names = [
  ...['department', 'contributor', 'editor', 'chief', 'webmaster', 'admin'],
  ...severalRoles.map((held) => held.join(' + ')),
]

const people = new Map<string, Person>()
let screens: Screen[]

beforeAll(async () => {
  const admin = await clientOf('admin')
  for (const account of inject('newsroom').accounts) {
    const name = account.roles.join(' + ')
    people.set(name, await personOf(name, account))
  }
  const department = people.get('department')?.department
  for (const roles of severalRoles) {
    const name = roles.join(' + ')
    const email = `${crypto.randomUUID()}@demo.example`
    const account = { email, password: 'patru cuvinte alese', roles }
    await makeAccount({ ...account, name, department })
    people.set(name, await personOf(name, account))
  }
  const own = await ownRelease(await clientOf('department'))
  await bringSubmission(message)
  await openCase('Câte locuri de parcare sunt pe strada Teilor?')
  const rows = await someRows([await clientOf('chief'), admin])
  screens = allScreens([...rows, { ...own, department: department ?? null }])
})

/** A draft of the department's own: the first row of each list may be anybody's. */
async function ownRelease(who: ApiClient): Promise<Omit<Row, 'department'>> {
  const collection = 'press-releases'
  const data = { title: 'Al compartimentului', lead: 'L', body: lexical('T'), _status: 'draft' }
  const made = await who.call('POST', `/${collection}?draft=true`, data)
  const { id } = z.object({ doc: z.object({ id: z.string() }) }).parse(made.body).doc
  const listed = await who.call('GET', `/${collection}/versions?where[parent][equals]=${id}`)
  const { docs } = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(listed.body)
  return { collection, id, version: docs[0]?.id ?? null }
}

interface Seen {
  outcome: Outcome | 'failed'
  text: string
}

type Opened = Map<string, Promise<Step>>

/** Where an address leads, or what it says. */
type Step = { next: string } | { answer: Seen }

/**
 * Opens a screen as a browser would, wherever it leads; anything but one of the known outcomes is a failure. What this person
 * has `opened` already is not made again: many addresses lead to the same few.
 */
async function open(path: string, person: Person, opened: Opened = new Map()): Promise<Seen> {
  let address = `${inject('newsroom').cmsUrl}/admin${path}`
  for (let steps = 0; steps < 4; steps += 1) {
    const step = opened.get(address) ?? stepAt(address, person)
    opened.set(address, step)
    const told = await step
    if ('answer' in told) return told.answer
    address = told.next
  }
  return { outcome: 'failed', text: `leads in circles: ${address}` }
}

async function stepAt(address: string, person: Person): Promise<Step> {
  const answer = await fetch(address, { redirect: 'manual', headers: headersOf(person) })
  const text = await answer.text()
  // A redirect that is found out while the page is already on its way stands in the page.
  const location =
    answer.headers.get('location') ?? /NEXT_REDIRECT;\w+;([^;"\\]+);/.exec(text)?.[1] ?? null
  if (location === null)
    return { answer: { outcome: outcomeOf(answer.status, text, address), text } }
  const next = new URL(location, address)
  const outcome = outcomeAt(next)
  return outcome ? { answer: { outcome, text } } : { next: next.href }
}

/** Two screens that are opened by themselves too say by their address alone why somebody was led there. */
function outcomeAt({ pathname, searchParams }: URL): Outcome | null {
  if (pathname === '/admin/login') return 'signed out'
  return searchParams.has('notFound') ? 'not found' : null
}

/** What a library writes in English itself is said in Romanian as soon as the browser has the page. */
const asSpoken = (piece: string): string => inRomanian(piece) ?? piece

/** What every screen says to a person; the newsroom makes the next ones while this one is read. */
async function screensOf(person: Person) {
  const outcomes = new Map<string, Seen['outcome']>()
  const stray: Record<string, string[]> = {}
  const opened: Opened = new Map()
  await sideBySide([1, 2, 3], screens, async (_, { path }) => {
    const { outcome, text } = await open(path, person, opened)
    outcomes.set(path, outcome)
    const words = outcome === 'opened' ? strayWords(wordsOn(text).map(asSpoken)) : []
    if (words.length > 0) stray[path] = words
  })
  return { outcomes: screens.map(({ path }) => [path, outcomes.get(path)]), stray }
}

function outcomeOf(status: number, text: string, address: string): Seen['outcome'] {
  const { pathname } = new URL(address)
  // An error on the server that reached the page: its digest is a number.
  if (status >= 500 || /\\?"digest\\?":\\?"\d+/.test(text)) return 'failed'
  if (pathname === '/admin/login') return 'signed out'
  if (status === 404 || text.includes('NEXT_HTTP_ERROR_FALLBACK;404')) return 'not found'
  if (status !== 200) return 'failed'
  const refusals = [
    ...[panelRefusal, postRefusal, reportRefusals.read, attendanceRefusal],
    ...[placementRefusals.read, monitoringRefusals.read],
  ]
  return refusals.some((words) => text.includes(words)) ? 'refused' : 'opened'
}

describe('every screen of the admin', () => {
  it.each(names)('says to %s what it must, in Romanian and without an id', async (name) => {
    const person = people.get(name)
    if (!person) throw new Error(`Nobody is ${name}`)
    const { outcomes, stray } = await screensOf(person)
    expect(outcomes).toEqual(screens.map(({ path, expected }) => [path, expected(person)]))
    expect(stray).toEqual({})
  })

  it('asks the public to sign in first, or says what the public may know', async () => {
    const nobody = { name: 'nobody', roles: [], token: null, department: null }
    const told: Record<string, Outcome> = {
      '/forgot': 'opened',
      '/parola': 'opened',
      '/cod-telefon': 'opened',
      '/reset/niciunul': 'opened',
      '/collections/nimic': 'not found',
      '/globals/nimic': 'not found',
    }
    const { outcomes, stray } = await screensOf(nobody)
    expect(outcomes).toEqual(screens.map(({ path }) => [path, told[path] ?? 'signed out']))
    expect(stray).toEqual({})
  })
})
