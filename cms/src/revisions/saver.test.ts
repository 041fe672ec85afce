import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Saver, type Answer, type Choice, type Hindrance, type Saved, type Sides } from './saver.ts'
import type { Values } from './standing.ts'

// Forms and a server in memory, with a network between them that loses requests and answers.

type Weather = 'fine' | 'request lost' | 'answer lost' | 'signed out'

class Server {
  revision = 1
  /** As Payload keeps them: an autosave writes over the autosave before it, anything else makes a version. */
  versions: { text: Record<string, string>; isAutosave: boolean }[]
  constructor(text: Record<string, string>) {
    this.versions = [{ text, isAutosave: false }]
  }
  get text(): Record<string, string> {
    return this.versions.at(-1)?.text ?? {}
  }
  saved = (): Saved => ({ values: { ...this.text }, revision: this.revision })
  save(changed: Values, revision: number, asVersion: boolean): Answer {
    if (revision !== this.revision) return { kind: 'stale' }
    const text = { ...this.text, ...(changed as Record<string, string>) }
    if (!asVersion && this.versions.at(-1)?.isAutosave) this.versions.pop()
    this.versions.push({ text, isAutosave: !asVersion })
    this.revision += 1
    return { kind: 'saved', saved: this.saved() }
  }
}

class Form {
  weather: Weather = 'fine'
  focus: string | null = null
  sent = 0
  values: Record<string, string>
  saver: Saver
  constructor(server: Server) {
    this.values = { ...server.text }
    const away = (): Hindrance | null =>
      this.weather === 'request lost'
        ? { kind: 'unreachable' }
        : this.weather === 'signed out'
          ? { kind: 'signed out' }
          : null
    this.saver = new Saver(
      {
        read: () => ({ ...this.values }),
        put: async (path, make, isAsked) => {
          const isFree = isAsked || this.focus !== path
          // Where it can be written, it is at once.
          if (isFree) this.values[path] = String(make(this.values[path]))
          await Promise.resolve()
          return isFree
        },
        send: async (changed, { revision }, asVersion) => {
          this.sent += 1
          await Promise.resolve()
          const hindrance = away()
          if (hindrance) return hindrance
          const answer = server.save(changed, revision, asVersion)
          return this.weather === 'answer lost' ? { kind: 'unreachable' } : answer
        },
        newest: () =>
          Promise.resolve(
            this.weather === 'fine'
              ? { kind: 'read', saved: server.saved() }
              : { kind: 'unreachable' },
          ),
      },
      server.saved(),
    )
  }
}

const joined = ({ mine, theirs }: Sides) => `${String(theirs)} ${String(mine)}`

const open = () => {
  const server = new Server({ title: 'T', lead: 'L' })
  return { server, one: new Form(server), two: new Form(server) }
}

describe('two people in one document', () => {
  it('fields that only one changed come together by themselves', async () => {
    const { server, one, two } = open()
    one.values.title = 'Titlul Mariei'
    two.values.lead = 'Rezumatul lui Ion'
    await one.saver.save()
    expect(await two.saver.save()).toMatchObject({ conflicts: [], unsaved: [], hindrance: null })
    expect(server.text).toEqual({ title: 'Titlul Mariei', lead: 'Rezumatul lui Ion' })
    expect(two.values).toEqual(server.text)
  })

  it('a field that both changed waits for a choice, and the others are saved', async () => {
    const { server, one, two } = open()
    one.values.title = 'Al Mariei'
    await one.saver.save()
    Object.assign(two.values, { title: 'Al lui Ion', lead: 'Nou' })
    expect(await two.saver.save()).toMatchObject({ conflicts: ['title'], unsaved: ['title'] })
    expect(server.text).toEqual({ title: 'Al Mariei', lead: 'Nou' })
    // However often it is tried.
    await two.saver.save()
    expect(server.text.title).toBe('Al Mariei')
  })

  it.each<[Choice, string]>([
    [{ kind: 'mine' }, 'Al lui Ion'],
    [{ kind: 'theirs' }, 'Al Mariei'],
    [{ kind: 'both', combine: joined }, 'Al Mariei Al lui Ion'],
  ])('the choice %o is saved, and what it writes over stays a version', async (choice, title) => {
    const { server, one, two } = open()
    one.values.title = 'Al Mariei'
    await one.saver.save()
    two.values.title = 'Al lui Ion'
    await two.saver.save()
    await two.saver.choose('title', choice)
    expect(await two.saver.save()).toMatchObject({ conflicts: [], unsaved: [] })
    expect([server.text.title, two.values.title]).toEqual([title, title])
    expect(server.versions.map(({ text }) => text.title)).toContain('Al Mariei')
  })

  it('both has what was written while the choice waited for its turn', async () => {
    const { server, one, two } = open()
    one.values.title = 'Al Mariei'
    await one.saver.save()
    two.values.title = 'Al lui Ion'
    await two.saver.save()
    const chosen = two.saver.choose('title', { kind: 'both', combine: joined })
    two.values.title = 'Al lui Ion, mai departe'
    await chosen
    await two.saver.save()
    expect(server.text.title).toBe('Al Mariei Al lui Ion, mai departe')
  })

  it('what is typed while a save is under way is no part of what was given up', async () => {
    const { server, one, two } = open()
    one.values.title = 'Al Mariei'
    await one.saver.save()
    two.values.title = 'Al lui Ion'
    await two.saver.save()
    two.values.lead = 'Nou'
    const saving = two.saver.save()
    const chosen = two.saver.choose('title', { kind: 'theirs' })
    two.values.title += ', completat'
    await Promise.all([saving, chosen])
    expect(await two.saver.save()).toMatchObject({ conflicts: [], unsaved: [] })
    expect(server.text).toEqual({ title: 'Al Mariei, completat', lead: 'Nou' })
  })

  it('what somebody saves after the text that was let stand is not written over', async () => {
    const { server, one, two } = open()
    one.values.title = 'Al Mariei'
    await one.saver.save()
    two.values.title = 'Al lui Ion'
    await two.saver.save()
    one.values.title = 'Al Mariei, din nou'
    await one.saver.save()
    const catching = two.saver.catchUp()
    const chosen = two.saver.choose('title', { kind: 'theirs' })
    await Promise.all([catching, chosen])
    two.values.lead = 'Nou'
    await two.saver.save()
    expect(server.text).toEqual({ title: 'Al Mariei, din nou', lead: 'Nou' })
    expect(two.values.title).toBe('Al Mariei, din nou')
  })

  it('what was let stand stays a version where its reader goes on writing over it', async () => {
    const { server, one, two } = open()
    one.values.title = 'Al Mariei'
    await one.saver.save()
    two.values.title = 'Al lui Ion'
    await two.saver.save()
    await two.saver.choose('title', { kind: 'theirs' })
    two.values.title = 'Al lui Ion, totuși'
    await two.saver.save()
    expect(server.versions.map(({ text }) => text.title)).toContain('Al Mariei')
    expect(server.text.title).toBe('Al lui Ion, totuși')
  })

  it('nothing is put where somebody is writing, and nothing is written over it later', async () => {
    const { server, one, two } = open()
    one.values.title = 'Al Mariei'
    await one.saver.save()
    two.focus = 'title'
    await two.saver.catchUp()
    expect(two.values.title).toBe('T')
    two.values.title = 'Tot eu'
    expect((await two.saver.save()).conflicts).toEqual(['title'])
    expect(server.text.title).toBe('Al Mariei')
  })
})

describe('one person alone', () => {
  it('is not refused over the own save whose answer was lost', async () => {
    const { server, one } = open()
    one.weather = 'answer lost'
    one.values.title = 'Întâi'
    expect((await one.saver.save()).hindrance).toEqual({ kind: 'unreachable' })
    one.values.title = 'Întâi și apoi'
    one.weather = 'fine'
    expect(await one.saver.save()).toMatchObject({ conflicts: [], unsaved: [], hindrance: null })
    expect(server.text.title).toBe('Întâi și apoi')
  })

  it('is not refused over saves that were asked for at the same moment', async () => {
    const { server, one } = open()
    one.values.title = 'a'
    const first = one.saver.save()
    while (one.sent === 0) await Promise.resolve()
    one.values.title = 'ab'
    await Promise.all([first, one.saver.save(), one.saver.save()])
    expect([server.text.title, server.revision]).toEqual(['ab', 3])
  })

  it('makes no draft of what was published by a button', async () => {
    const { server, one } = open()
    one.values.title = 'Gata'
    const answer = server.save({ title: 'Gata' }, 1, true)
    if (answer.kind === 'saved') await one.saver.learn(answer.saved)
    await one.saver.save()
    expect([one.sent, server.revision]).toEqual([0, 2])
  })
})

const act = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('type'),
      who: fc.nat(1),
      path: fc.constantFrom('title', 'lead'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('save', 'catch up'), who: fc.nat(1) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('choose'),
      who: fc.nat(1),
      choice: fc.constantFrom('mine', 'theirs', 'both'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('weather'),
      who: fc.nat(1),
      weather: fc.constantFrom<Weather>('fine', 'request lost', 'answer lost', 'signed out'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('focus'),
      who: fc.nat(1),
      path: fc.constantFrom('title', 'lead', null),
    }),
  },
)

/** Plays acts; returns what was typed, and what its author gave up by choice. */
async function play(acts: readonly Record<string, unknown>[], forms: readonly Form[]) {
  const typed: string[] = []
  const givenUp: string[] = []
  const settle = async (form: Form, kind: unknown) => {
    for (const path of form.saver.view.conflicts) {
      if (kind === 'theirs') givenUp.push(form.values[path] ?? '')
      await form.saver.choose(
        path,
        kind === 'both' ? { kind, combine: joined } : { kind: kind === 'mine' ? kind : 'theirs' },
      )
    }
  }
  for (const [number, step] of acts.entries()) {
    const form = forms[Number(step.who)]
    if (!form) continue
    if (step.do === 'type') {
      typed.push(`#${number};`)
      form.values[String(step.path)] += `#${number};`
    }
    if (step.do === 'save') await form.saver.save()
    if (step.do === 'catch up') await form.saver.catchUp()
    if (step.do === 'choose') await settle(form, step.choice)
    if (step.do === 'weather') form.weather = step.weather as Weather
    if (step.do === 'focus') form.focus = step.path as string | null
  }
  for (const form of forms) Object.assign(form, { weather: 'fine', focus: null })
  for (let round = 0; round < 3; round += 1)
    for (const form of forms) {
      await form.saver.save()
      await settle(form, 'both')
      await form.saver.save()
    }
  return { typed, givenUp }
}

it('whatever happens, what was typed is in the document or in a version, and both forms come in step', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 60 }), async (acts) => {
      const { server, one, two } = open()
      const { typed, givenUp } = await play(acts, [one, two])
      const kept = [...server.versions.map(({ text }) => JSON.stringify(text)), ...givenUp].join()
      expect(typed.filter((token) => !kept.includes(token))).toEqual([])
      for (const form of [one, two]) await form.saver.catchUp()
      expect([one.values, two.values]).toEqual([server.text, server.text])
    }),
    { numRuns: 500 },
  )
})
