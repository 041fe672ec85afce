import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { lexical } from '../support/lexical.ts'
import { apiClient, clientOf, type Answer, type ApiClient } from '../support/api-client.ts'
import { expectWholeChain, untilCaughtUp } from './full-build.ts'
import { openAgain } from './newsroom.ts'
import { startCms, startPart, type Part } from './part.ts'

const seconds = Number(process.env.HAMMER_SECONDS ?? 8)
const timeout = (seconds + 120) * 1000
const readers = 10
const writers = 6
const signingIn = 2

let newsroom: Newsroom
let cms: Part
beforeAll(async () => {
  newsroom = await openAgain(inject('newsroom'))
  cms = await startCms(newsroom)
})
afterAll(() => cms.end('SIGTERM'))

/** Answers by what was asked for and their status: `sign-in 200` → 12. */
type Answers = Map<string, number>

/** Asks again and again until the time is over. */
async function hammer(
  name: string,
  answers: Answers,
  ask: (turn: number) => Promise<Answer>,
): Promise<void> {
  const giveUpAt = performance.now() + seconds * 1000
  for (let turn = 1; performance.now() < giveUpAt; turn += 1) {
    const { status, text } = await ask(turn)
    const key = `${name} ${status}`
    answers.set(key, (answers.get(key) ?? 0) + 1)
    if (status >= 400) console.log(`${key}: ${text.slice(0, 300)}`)
    // As the pauses of a person, much shortened; the event loop of this process breathes.
    await pause(1)
  }
}

/** Saves drafts and publishes, in turn, as somebody does who works on one text. */
async function writeOn(who: ApiClient, name: string, answers: Answers): Promise<void> {
  let id = ''
  await hammer('write', answers, async (turn) => {
    const data = { title: `${name} ${turn}`, lead: 'Pe scurt.', body: lexical('Pe larg.') }
    const isNew = turn % 5 === 1
    const publishes = turn % 5 === 0
    const query = publishes ? '' : '?draft=true&autosave=true'
    const answer = await who.call(
      isNew ? 'POST' : 'PATCH',
      isNew ? '/press-releases?draft=true' : `/press-releases/${id}${query}`,
      { ...data, ...(publishes && { _status: 'published' }) },
    )
    if (isNew) id = String((answer.body.doc as { id?: unknown } | undefined)?.id)
    return answer
  })
}

it(
  'readers, writers, sign-ins and a publisher at the same moment are all answered',
  { timeout },
  async () => {
    const { dataDir } = newsroom.settings
    const editor = await clientOf('editor')
    const account = inject('newsroom').accounts.find(({ roles }) => roles.includes('editor'))
    const answers: Answers = new Map()
    // It begins with nothing: it catches up with the whole register while all others work.
    await using publisher = startPart('publisher', newsroom)
    const doors = [
      '/press-releases?limit=10&depth=1',
      '/press-releases/versions?limit=10',
      '/announcements?limit=20&sort=-updatedAt',
      '/users/me',
    ]
    await publisher.whileAlive(
      Promise.all([
        ...Array.from({ length: readers }, (_, reader) =>
          hammer('read', answers, (turn) =>
            editor.call('GET', doors[(turn + reader) % doors.length] ?? ''),
          ),
        ),
        ...Array.from({ length: writers }, (_, writer) =>
          writeOn(editor, `Ciocan ${writer}`, answers),
        ),
        ...Array.from({ length: signingIn }, () =>
          hammer('sign-in', answers, () =>
            apiClient().call('POST', '/users/login', {
              email: account?.email,
              password: account?.password,
            }),
          ),
        ),
      ]),
    )
    console.log(`${seconds} s:`, Object.fromEntries(answers))
    expect([...answers.keys()].toSorted()).toEqual([
      'read 200',
      'sign-in 200',
      'write 200',
      'write 201',
    ])
    expect(publisher.printed() + cms.printed()).not.toMatch(/SQLITE_|answered 5\d\d/)
    await publisher.whileAlive(untilCaughtUp(newsroom, dataDir))
    await expectWholeChain(newsroom)
  },
)
