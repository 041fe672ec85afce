import { paths } from '@avizier/shared/paths'
import { createRegisterClient } from '@avizier/site/following/register-client'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { allCaseKinds, hasAct } from '../../cms/src/cases/kinds.ts'
import { openSecrets } from '../../scripts/start/secrets.ts'
import { apiClient, clientOf, makeRelease, untilPublic } from '../support/api-client.ts'
import { freshNumber } from '../support/fresh-number.ts'
import { doorsOf, toldAtDoors, toldByFolder, toldByRegister } from '../support/leaks.ts'
import { sentinels } from '../support/sentinels.ts'
import { firstChannel, plantCases } from './private-words/plant-cases.ts'
import { plantDesk } from './private-words/plant-desk.ts'
import { plantInbox } from './private-words/plant-inbox.ts'
import { plantPlacements, plantPress, secretBani } from './private-words/plant-press.ts'
import { lettersTo, subscribe } from './private-words/subscribe.ts'
import { fieldsWithWords, isPublicKind, wordsStored } from './private-words/typed-fields.ts'

// Every field in which somebody outside is named, or the office writes to itself, holds a word of its own; then cases go their way
// to a published answer, an event and a campaign are published, and each word is looked for wherever the public may look.

const secret = sentinels()
const shown = sentinels()
const reader = `cititor-${Date.now()}@exemplu.ro`

/** Fields in which the newsroom writes by itself: numbers, keys, hashes, days, names of rows; nothing that people fill. */
const ofTheNewsroom: Readonly<Record<string, readonly string[]>> = {
  submissions: ['reference', 'counterId'],
  cases: ['number', 'series', 'reminded'],
  'case-parts': ['number', 'case', 'dueOn'],
  materials: ['item'],
  'material-asks': ['dueOn', 'reminded'],
  'editorial-acts': ['document', 'documentId', 'details'],
  remarks: ['document', 'documentId', 'thread', 'field'],
  // A title of a document that is public, or is to be.
  notices: ['person', 'document', 'documentId', 'title'],
  'preview-links': ['tokenHash', 'document', 'documentCollection', 'documentId'],
  mails: [
    ...['key', 'messageId', 'response', 'text', 'subscriber', 'subscription', 'reason', 'about'],
    'replyTo',
  ],
  journalists: ['key', 'tokenHash'],
  placements: ['series_hours'],
  // `phrases` are those of a rule, which have a word.
  cuttings: ['identity', 'entryKey', 'story', 'sketch', 'phrases'],
  'press-sources': ['answer', 'etag', 'lastModified'],
  'press-reviews': ['order'],
  'review-settings': ['sentAt'],
}

const machinery = 'what the newsroom notes of its own running'
const toPublish = 'what the office writes to publish it: tests/flows/leaks.test.ts'
const accounts = 'accounts of the office, which only administrators read: tests/access'
/** Collections and globals in which nothing of a case, of its people or of the press is written, and why. */
const withoutSuchWords: Readonly<Record<string, string>> = {
  ...{ 'word-files': toPublish, templates: toPublish, 'check-exceptions': toPublish },
  ...{ 'desk-settings': toPublish, users: accounts, 'service-accounts': accounts },
  ...{ 'account-links': accounts, 'second-factors': accounts, 'open-sessions': accounts },
  ...{ 'known-browsers': accounts, 'security-events': accounts, 'open-forms': accounts },
  ...{ register: machinery, 'register-head': machinery, 'register-index': machinery },
  ...{ 'file-uses': machinery, 'outside-addresses': machinery, deliveries: machinery },
  ...{ 'publisher-orders': machinery, publishers: machinery, 'webhook-calls': machinery },
  ...{ 'link-openings': machinery, jobs: machinery, 'job-lease': machinery },
  ...{ 'post-office': machinery, 'refused-addresses': machinery, 'payload-kv': machinery },
  ...{ 'payload-locked-documents': machinery, 'payload-preferences': machinery },
  'payload-migrations': machinery,
  ...{ flatplans: 'ids of texts and names of places', 'flatplan-acts': 'acts, by the same' },
  'mail-texts': 'letters of what is public: read below as their subscriber has them',
  ...{ subscribers: 'the address of a reader, and hashes', subscriptions: machinery },
}

const kindsPublished = allCaseKinds.filter((kind) => hasAct(kind, firstChannel(kind), 'publish'))
const ofQuestions = kindsPublished.flatMap((kind) =>
  ['title', 'question', 'lead', 'answer'].map((field) => `${kind}: published ${field}`),
)

/** What is meant to be public, and where it must be found: a search that finds nothing proves nothing. */
const published: readonly (readonly [file: RegExp, places: readonly string[]])[] = [
  [/^rss\.xml$/, ofQuestions],
  [/^rss\.xml\.br$/, ofQuestions],
  [/^intrebari\/\d{4}\/.*\/index\.html\.gz$/, ofQuestions],
  // The words of the search.
  [/\/cuvinte\/\d+\.bin$/, ofQuestions],
  [/^evenimente\/calendar\.ics$/, ['event: title']],
  [/^evenimente\/rss\.xml$/, ['event: lead']],
  [/^campanii\/.*\/index\.html$/, ['placement: outlet of the campaign']],
  [/^comunicate\/.*\/index\.html$/, ['release: title']],
]

let fields: Map<string, string[]>
/** The page that somebody outside was shown before its text was public. */
let preview: string
beforeAll(async () => {
  fields = await fieldsWithWords()
  await subscribe(reader)
  const planting = { secret, shown }
  await plantCases(planting)
  await plantInbox(planting)
  await plantPress(planting)
  await plantPlacements(planting)
  preview = await plantDesk(planting)
  await untilAllIsPublic()
})

/** The last thing published: when it is live so is everything before it. */
async function untilAllIsPublic(): Promise<void> {
  const editor = await clientOf('editor')
  const last = await makeRelease(editor, { title: `Ultimul ${freshNumber()}` })
  const { body } = await editor.call('GET', `/register/status/press-releases/${last}`)
  const { number } = z.object({ number: z.number() }).parse(body)
  const state = z.object({ register: z.number() })
  await untilPublic(paths.state, (text) => state.parse(JSON.parse(text)).register >= number)
}

/** A sum as it is kept, and as people read it. */
const cost = new RegExp([...secretBani].join('[ .,\\u00A0]?'))

const found = (text: string): string[] => [
  ...secret.found(text),
  ...(cost.test(text) ? ['placement: cost'] : []),
]

describe('what is private', () => {
  it('has a word in every field that people fill', () => {
    const without: string[] = []
    let filled = 0
    for (const [slug, all] of fields) {
      if (isPublicKind(slug) || slug in withoutSuchWords) continue
      const stored = wordsStored(secret.found, slug, all)
      for (const field of all)
        if (stored[field]?.length) filled += 1
        else if (!ofTheNewsroom[slug]?.includes(field)) without.push(`${slug}.${field}`)
    }
    expect(without).toEqual([])
    expect(Object.keys(withoutSuchWords).filter((slug) => !fields.has(slug))).toEqual([])
    expect(filled).toBeGreaterThan(80)
  })

  it('is in no file of the public folder, its feeds and its search, where what is public is', async () => {
    const { files, told } = await toldByFolder(found)
    expect(files).toBeGreaterThan(500)
    expect(told).toEqual({})
    // Compressed forms and the search are made behind publishing.
    await expect.poll(notYetPublic, { timeout: 120_000 }).toEqual([])
  })

  it('is in no row of the register, as the office reads it and as a publisher follows it', async () => {
    const { live, told } = await toldByRegister(found)
    expect(live).toBeGreaterThan(100)
    expect(told).toEqual({})
    const rows = await followed()
    expect(shown.found(rows)).toContain('question: published answer')
    expect(found(rows)).toEqual([])
  })

  it('is in no answer to somebody who has not signed in', async () => {
    const doors = doorsOf([...fields.keys()])
    expect(await toldAtDoors(found, apiClient(), doors)).toEqual({ told: {}, open: [] })
  })

  it.each([
    ['a department', 'department', /: (asked|answer of the department)$|^material: /],
    // Addresses of letters, whose words are not theirs to read; and what the desk and departments say of texts.
    ['a webmaster', 'webmaster', /: (e-mail|recipient)$|^(material|desk): /],
  ])('is told to %s where it is theirs to read, and nowhere else', async (_, role, own) => {
    const doors = doorsOf([...fields.keys()])
    const { told } = await toldAtDoors(found, await clientOf(role), doors)
    const places = [...new Set(Object.values(told).flat())]
    expect(places.filter((place) => !own.test(place))).toEqual([])
    expect(places.filter((place) => own.test(place)).length).toBeGreaterThan(0)
  })

  it('is on no page that somebody was shown before it was public', () => {
    expect(shown.found(preview)).toContain('release: title')
    expect(found(preview)).toEqual([])
  })

  it('is in no letter to a subscriber', async () => {
    const letters = async () => (await lettersTo(reader)).join('\n')
    const titles = kindsPublished.map((kind) => `${kind}: published title`)
    await expect
      .poll(async () => shown.found(await letters()))
      .toEqual(expect.arrayContaining(titles))
    expect(found(await letters())).toEqual([])
  })
})

/** What is meant to be public and is not found where it must be. */
async function notYetPublic(): Promise<string[]> {
  const { told } = await toldByFolder(shown.found)
  const foundIn = (file: RegExp) =>
    Object.entries(told).flatMap(([name, words]) => (file.test(name) ? words : []))
  return published.flatMap(([file, places]) => {
    const there = foundIn(file)
    return places.filter((place) => !there.includes(place)).map((place) => `${file} ${place}`)
  })
}

/** All rows of the register, as whoever follows it with a key is told them. */
async function followed(): Promise<string> {
  const { cmsUrl, dataDir } = inject('newsroom')
  const { publisherApiKey } = await openSecrets(dataDir)
  const client = createRegisterClient(cmsUrl, publisherApiKey)
  const told: string[] = []
  for (let after = 0; ;) {
    const { rows } = await client.after({ after }, AbortSignal.timeout(60_000))
    const last = rows.at(-1)
    if (!last) return told.join('\n')
    told.push(JSON.stringify(rows))
    after = last.number
  }
}
