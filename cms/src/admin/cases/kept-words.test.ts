import { expect, it } from 'vitest'
import { forgetWords, keepWords, keptWords } from './kept-words.ts'

function storage(): Storage {
  const held = new Map<string, string>()
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
    key: (place) => [...held.keys()][place] ?? null,
    get length() {
      return held.size
    },
  }
}

it('keeps what was typed by its place, and nothing of what was emptied', () => {
  const browser = storage()
  keepWords(browser, 'ana:1:refuse', { ground: 'd', text: 'Sunt date personale.', note: '' })
  expect(keptWords(browser, 'ana:1:refuse')).toEqual({ ground: 'd', text: 'Sunt date personale.' })
  expect(keptWords(browser, 'ion:1:refuse')).toEqual({})
  keepWords(browser, 'ana:1:refuse', { ground: '', text: '' })
  expect(browser.length).toBe(0)
})

it('is empty where it was sent, and where what stands there is not ours', () => {
  const browser = storage()
  keepWords(browser, 'ana:1:send', { text: 'Da.' })
  forgetWords(browser, 'ana:1:send')
  expect(keptWords(browser, 'ana:1:send')).toEqual({})
  browser.setItem('avizier-case:ana:2:send', '{"text":')
  expect(keptWords(browser, 'ana:2:send')).toEqual({})
})

it('lets what is typed stand where the browser has no room', () => {
  const full = storage()
  full.setItem = () => {
    throw new DOMException('', 'QuotaExceededError')
  }
  expect(() => keepWords(full, 'ana:1:send', { text: 'Da.' })).not.toThrow()
})
