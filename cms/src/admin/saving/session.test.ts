import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answer, Reading, Saved } from '../../revisions/saver.ts'
import type { Values } from '../../revisions/standing.ts'
import type { FormPorts } from './form-ports.ts'
import { keptOf } from './kept-text.ts'
import { Session } from './session.ts'

// A form in memory, a server that answers as it is told, and a clock that the test moves.

let form: Record<string, unknown>
let answers: Answer[]
let sent: Values[]
let session: Session
let storage: Storage

const saved = (values: Values, revision: number): Saved => ({ values, revision })
const nobody: Reading = { kind: 'unreachable' }

function portsOf(): FormPorts {
  const address = { api: '/api', path: '/press-releases/1', isGlobal: false, fields: [] }
  let revision = 1
  return {
    address,
    read: () => ({ ...form }),
    put: (path, make) => {
      form[path] = make(form[path])
      return Promise.resolve(true)
    },
    send: (changed) => {
      sent.push(changed)
      revision += 1
      return Promise.resolve(
        answers.shift() ?? { kind: 'saved', saved: saved({ ...form, ...changed }, revision) },
      )
    },
    newest: () => Promise.resolve(nobody),
    focused: () => undefined,
    leave: () => undefined,
    enter: () => undefined,
  }
}

function storageOf(): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (place) => [...items.keys()][place] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  form = { title: 'T', lead: 'L' }
  answers = []
  sent = []
  storage = storageOf()
  session = new Session({
    ports: portsOf(),
    opened: saved({ ...form }, 1),
    storage,
    kept: { user: 'maria', document: 'press-releases/1', tab: 'a' },
    title: () => String(form.title),
    autosaves: true,
    isProcessing: () => false,
    show: () => undefined,
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const write = (path: string, value: string) => {
  form[path] = value
  session.touch()
}
const kept = () => keptOf(storage, 'maria').map(({ values }) => values)

describe('what somebody writes', () => {
  it('lies in the browser within a quarter of a second, and is forgotten when it is saved', async () => {
    write('title', 'Nou')
    await vi.advanceTimersByTimeAsync(250)
    expect([kept(), sent]).toEqual([[{ title: 'Nou' }], []])
    await vi.advanceTimersByTimeAsync(1_500)
    expect([kept(), sent]).toEqual([[], [{ title: 'Nou' }]])
  })

  it('is saved after four seconds, however little they pause', async () => {
    for (let time = 0; time < 8; time += 1) {
      write('title', `Nou ${time}`)
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(sent).toHaveLength(1)
  })

  it('is tried again until the server answers', async () => {
    answers = [{ kind: 'unreachable' }, { kind: 'unreachable' }, { kind: 'signed out' }]
    write('lead', 'Fără legătură')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(kept()).toEqual([{ lead: 'Fără legătură' }])
    await vi.advanceTimersByTimeAsync(10_000)
    expect([kept(), sent.length]).toEqual([[], 4])
  })

  it('is not sent again and again where it is refused, but when it is changed', async () => {
    answers = [{ kind: 'refused', sentence: 'Prea lung.' }]
    write('lead', 'Refuzat')
    await vi.advanceTimersByTimeAsync(30_000)
    expect([kept(), sent.length]).toEqual([[{ lead: 'Refuzat' }], 1])
    write('lead', 'Mai scurt')
    await vi.advanceTimersByTimeAsync(2_000)
    expect([kept(), sent.length]).toEqual([[], 2])
  })

  it('is put back where the page is drawn anew over it', async () => {
    write('lead', 'Scris acum')
    await vi.advanceTimersByTimeAsync(300)
    form.lead = 'L'
    await session.formReplaced()
    expect(form.lead).toBe('Scris acum')
  })
})

describe('a page that is closed', () => {
  it('leaves what is not saved to be offered, and sends it without waiting', () => {
    const fetched = vi.fn().mockResolvedValue(new Response())
    vi.stubGlobal('fetch', fetched)
    form.title = 'În ultima clipă'
    session.lastWords()
    expect(keptOf(storage, 'maria')[0]).toMatchObject({
      isClosed: true,
      values: { title: 'În ultima clipă' },
    })
    const [address, request] = fetched.mock.calls[0] as [string, RequestInit & { body: string }]
    expect(address).toMatch(/^\/api\/press-releases\/1\?draft=true.*autosave=true$/)
    expect(request).toMatchObject({ method: 'PATCH', keepalive: true })
    expect(JSON.parse(request.body)).toEqual({
      title: 'În ultima clipă',
      revision: 1,
      _status: 'draft',
    })
  })

  it('stays closed where the browser tells afterwards that it is hidden, until it is shown again', () => {
    vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response()))
    form.title = 'În ultima clipă'
    session.lastWords()
    session.hurry()
    expect(keptOf(storage, 'maria')[0]?.isClosed).toBe(true)
    session.back()
    expect(keptOf(storage, 'maria')[0]?.isClosed).toBe(false)
  })

  it('says nothing where all is saved', () => {
    const fetched = vi.fn()
    vi.stubGlobal('fetch', fetched)
    session.lastWords()
    expect([fetched.mock.calls, kept()]).toEqual([[], []])
  })
})
