import { expect, it } from 'vitest'
import { deskStore } from './desk-store.ts'
import { desk } from './test-desk.ts'

interface Asked {
  url: string
  body: unknown
}

/** A server that answers in order, and what it was asked. */
function server(...answers: Response[]) {
  const asked: Asked[] = []
  const ask: typeof fetch = async (url, init) => {
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : null
    asked.push({ url: url instanceof Request ? url.url : String(url), body })
    const answer = answers.shift()
    if (!answer) throw new TypeError('fetch failed')
    return answer
  }
  return { asked, store: deskStore('/api/press-releases/1', ask) }
}
const ok = (state: 'draft' | 'submitted') => Response.json(desk({ state }))
const refused = (status: number, error: object) => Response.json({ errors: [error] }, { status })
const submit = { act: 'submit' as const, revision: 7, details: { note: 'Gata.' } }

it('names the text that it means, and shows how it stands then to all who look', async () => {
  const { asked, store } = server(ok('submitted'))
  const seen: (string | undefined)[] = []
  store.subscribe(() => seen.push(store.view().desk?.state))
  expect(await store.act(submit)).toEqual({ isDone: true })
  expect(asked).toEqual([
    { url: '/api/press-releases/1/acts', body: { act: 'submit', revision: 7, note: 'Gata.' } },
  ])
  expect(store.view()).toMatchObject({ isActing: false, trouble: null })
  expect(seen.at(-1)).toBe('submitted')
})

it('does one act for two clicks', async () => {
  const { asked, store } = server(ok('submitted'))
  const [first, second] = [store.act(submit), store.act(submit)]
  expect(store.view().isActing).toBe(true)
  expect(await Promise.all([first, second])).toEqual([{ isDone: true }, { isDone: true }])
  expect(asked).toHaveLength(1)
})

it('tells a refusal in its own sentence, and each fault by what was asked', async () => {
  const { store } = server(
    refused(403, { message: 'O face altcineva.' }),
    refused(400, {
      message: 'Un câmp este greșit.',
      data: { errors: [{ path: 'correction.wrong', message: 'Scrieți ce era greșit.' }] },
    }),
  )
  expect(await store.act(submit)).toEqual({
    ...{ isDone: false, sentence: 'O face altcineva.', faults: {} },
  })
  expect(await store.act(submit)).toMatchObject({ faults: { wrong: 'Scrieți ce era greșit.' } })
})

it('keeps what it knew where the server cannot be reached, and says so', async () => {
  const { store } = server(ok('draft'))
  await store.refresh()
  await store.refresh()
  expect(store.view().desk?.state).toBe('draft')
  expect(store.view().trouble).toMatch(/^Nu s-a ajuns la server/)
  expect(await store.act(submit)).toMatchObject({ isDone: false })
})
