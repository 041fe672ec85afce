import { sharedContentSchema } from '@avizier/shared/mail/content'
import { expect, it } from 'vitest'
import { digestLetter } from './letters.ts'
import type { News } from './news.ts'

it('names two hundred of what a digest brings, and where the others are', () => {
  const news = (number: number): News => ({
    event: 'corrected',
    about: `press-releases/${number}`,
    title: `Știrea ${number}`,
    lead: 'Pe scurt.',
    kindName: 'Comunicat de presă',
    note: 'Ce s-a schimbat.',
    url: 'https://stiri.exemplu.ro/comunicate/',
    parts: [],
    targets: ['/'],
  })
  const all = Array.from({ length: 1201 }, (_, number) => news(number + 1))
  const site = 'https://stiri.exemplu.ro/'
  const { content, subject } = digestLetter(all, 'daily', new Date('2026-11-29T06:30:00Z'), site)
  expect(subject).toBe('Știrile zilei: Rectificare: Știrea 1 și încă 1.200')
  expect(content.filter(({ kind }) => kind === 'heading')).toHaveLength(200)
  expect(content.at(-1)).toEqual({ kind: 'link', label: 'și încă 1.001, pe site', url: site })
  expect(sharedContentSchema.safeParse(content).success).toBe(true)
  const few = digestLetter(all.slice(0, 200), 'daily', new Date('2026-11-29T06:30:00Z'), site)
  expect(few.content.at(-1)).toMatchObject({ label: 'Comunicat de presă, pe site' })
})
