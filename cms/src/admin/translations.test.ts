import { en } from '@payloadcms/translations/languages/en'
import { ro } from '@payloadcms/translations/languages/ro'
import { expect, it } from 'vitest'
import { translations } from './translations.ts'

type Words = Record<string, Record<string, string>>
const overrides = Object.entries(translations.ro as Words).flatMap(([group, words]) =>
  Object.entries(words).map(([key, text]) => ({ group, key, text })),
)
const placeholders = (text: string): string[] =>
  [...new Set(text.match(/\{\{\w+\}\}|<\/?\d>/g) ?? [])].sort()

it('overrides only words that Payload asks for, with the same placeholders', () => {
  const english = en.translations as unknown as Words
  // A count of one or none needs no digit.
  const spelledOut = /_(one|none)$/
  const wrong = overrides.filter(({ group, key, text }) => {
    const original = english[group]?.[key]
    if (original === undefined) return true
    const known = placeholders(original)
    return (
      !placeholders(text).every((each) => known.includes(each)) ||
      (!spelledOut.test(key) &&
        placeholders(text).length === 0 &&
        known.length > 0 &&
        !ownWords.has(key))
    )
  })
  expect(wrong).toEqual([])
})

/** Sentences that name no id, and „the selection” where Payload names it; a cell says nothing where its column says what it lacks. */
const ownWords = new Set([
  'aboutToPublishSelection',
  'aboutToUnpublishSelection',
  'documentNotFound',
  'noLabel',
])

it('leaves no cedilla letter in the admin', () => {
  const spoken = Object.entries(ro.translations as unknown as Words).flatMap(([group, words]) =>
    Object.entries(words)
      .filter(([key]) => !overrides.some((own) => own.group === group && own.key === key))
      .map(([key, text]) => ({ key: `${group}.${key}`, text })),
  )
  expect([...spoken, ...overrides].filter(({ text }) => /[şţŞŢ]/.test(text))).toEqual([])
})
