import { expect, it } from 'vitest'
import { digestWithout } from './digest-without.ts'
import { digestLetter } from './letters.ts'
import type { News } from './news.ts'

const site = 'https://stiri.exemplu.ro/'
const news = (number: number): News => ({
  event: 'corrected',
  about: `press-releases/${number}`,
  title: `Știrea ${number}`,
  lead: 'Pe scurt.',
  kindName: 'Comunicat de presă',
  note: 'Ce s-a schimbat.',
  url: `${site}comunicate/${number}/`,
  parts: [],
  targets: ['/'],
})
const many = (count: number) => Array.from({ length: count }, (_, place) => news(place + 1))
const written = (all: News[]) => digestLetter(all, 'daily', new Date('2026-11-29T06:30:00Z'), site)
const without = (all: News[], ...gone: number[]) =>
  digestWithout(
    written(all),
    all.map(({ about }) => about),
    new Set(gone.map((number) => `press-releases/${number}`)),
  )
const but = (all: News[], ...gone: number[]) =>
  written(all.filter((_, place) => !gone.includes(place + 1)))

it('is the digest that would be written now', () => {
  expect(without(many(4), 1)).toEqual(but(many(4), 1))
  expect(without(many(4), 2, 3)).toEqual(but(many(4), 2, 3))
  expect(without(many(2), 2)).toEqual(but(many(2), 2))
  expect(without(many(3))).toEqual(written(many(3)))
  expect(without(many(3), 1, 2, 3)).toBeNull()
})

it('counts what it does not name without what was taken back', () => {
  const last = (...gone: number[]) => without(many(203), ...gone)?.content.at(-1)
  expect(last(201)).toEqual({ kind: 'link', label: 'și încă 2, pe site', url: site })
  expect(last(201, 202, 203)).toMatchObject({ url: `${site}comunicate/200/` })
  const one = without(many(203), 7)
  expect(one?.subject).toBe('Știrile zilei: Rectificare: Știrea 1 și încă 201')
  expect(one?.content.filter(({ kind }) => kind === 'heading')).toHaveLength(199)
})
