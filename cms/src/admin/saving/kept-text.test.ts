import { beforeEach, describe, expect, it } from 'vitest'
import { forgetText, keepText, keptOf, leftBehind, type Kept } from './kept-text.ts'

/** A browser's storage with room for so many characters. */
function storageOf(room: number): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (place) => [...items.keys()][place] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      const used = [...items].reduce(
        (sum, [name, text]) => sum + (name === key ? 0 : text.length),
        0,
      )
      if (used + value.length > room) throw new Error('QuotaExceededError')
      items.set(key, value)
    },
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  }
}

const now = 1_000_000_000
const kept = (more: Partial<Kept> = {}): Kept => ({
  ...{ user: 'maria', document: 'press-releases/1', title: 'T', tab: 'a' },
  ...{ writtenAt: now, openAt: now, isClosed: false, values: { title: 'Nesalvat' } },
  ...more,
})
const here = { user: 'maria', document: 'press-releases/1', tab: 'now' }

let storage: Storage
beforeEach(() => (storage = storageOf(100_000)))

describe('text that was not saved', () => {
  it('is offered when its tab said good-bye or was silent for ten seconds, and only to its author', () => {
    keepText(storage, kept())
    expect(leftBehind(storage, here, now + 9_000)).toEqual([])
    expect(leftBehind(storage, here, now + 11_000)).toEqual([kept()])
    keepText(storage, kept({ isClosed: true }))
    expect(leftBehind(storage, here, now)).toHaveLength(1)
    expect(leftBehind(storage, { ...here, user: 'ion' }, now)).toEqual([])
    expect(leftBehind(storage, { ...here, document: 'press-releases/2' }, now)).toEqual([])
  })

  it('is one for each tab, and goes when it is saved', () => {
    keepText(storage, kept())
    keepText(storage, kept({ values: { title: 'Mai mult' } }))
    keepText(storage, kept({ tab: 'b' }))
    expect(keptOf(storage, 'maria')).toHaveLength(2)
    forgetText(storage, kept())
    expect(keptOf(storage, 'maria').map(({ tab }) => tab)).toEqual(['b'])
  })

  it('is bounded in number and in age: the oldest go first', () => {
    for (let place = 0; place < 45; place += 1)
      keepText(storage, kept({ document: `press-releases/${place}`, writtenAt: now + place }))
    const found = keptOf(storage, 'maria')
    expect([found.length, found[0]?.document]).toEqual([40, 'press-releases/44'])
    keepText(storage, kept({ writtenAt: now + 61 * 86_400_000 }))
    expect(keptOf(storage, 'maria')).toHaveLength(1)
  })

  it('says so where the browser has no room, and leaves what is there', () => {
    expect(keepText(storage, kept())).toBe(true)
    const large = kept({ tab: 'b', values: { body: 'x'.repeat(200_000) } })
    expect(keepText(storage, large)).toBe(false)
    expect(keptOf(storage, 'maria')).toEqual([kept()])
  })

  it('is not looked for in what others wrote there', () => {
    storage.setItem('avizier-unsaved:stricat', '{"user":')
    storage.setItem('altceva', JSON.stringify(kept()))
    expect(keptOf(storage, 'maria')).toEqual([])
  })
})
