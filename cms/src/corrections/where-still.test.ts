import { describe, expect, it } from 'vitest'
import { words } from '../collections/authored/test-cms.ts'
import { whereStill } from './where-still.ts'

const text = (...runs: string[]) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: runs.map((run) => ({ type: 'text', text: run })) }],
  },
})
const places = (document: Record<string, unknown>, wrong: string) =>
  whereStill(document, wrong).map(({ where, words }) => [where, words])

describe('where a wrong text still stands', () => {
  it('is told field by field, with the words around it', () => {
    const document = {
      title: 'Pasajul se redeschide la ora 10:00',
      lead: 'Nimic aici.',
      body: words(
        'Sâmbătă, la ora 10:00, pasajul de pe malul Someșului se redeschide pentru toți.',
      ),
    }
    expect(whereStill(document, 'ora 10:00')).toEqual([
      {
        field: 'title',
        where: 'în titlu',
        before: 'Pasajul se redeschide la ',
        words: 'ora 10:00',
        after: '',
      },
      {
        field: 'body',
        where: 'în text',
        before: 'Sâmbătă, la ',
        words: 'ora 10:00',
        after: ', pasajul de pe malul Someșului se…',
      },
    ])
  })

  it.each([
    ['case and diacritics', 'Strada ŢEBEI', 'strada Țebei'],
    ['cedillas and decomposed letters', 'Piaţa Unirii s\u0326i', 'piața unirii și'],
    ['kinds of quotes', 'a spus „da”', 'a spus "da"'],
    ['kinds of dashes and spaces', '8–16\u00A0 noiembrie', '8-16 noiembrie'],
  ])('does not depend on %s', (_, standing, wrong) => {
    expect(places({ title: standing }, wrong)).toEqual([['în titlu', standing]])
  })

  it.each([
    ['10', 'Linia 100 și nr. 210'],
    ['oraș', 'orașul'],
    ['ora 1', 'ora 10:00'],
  ])('is not inside another word: %s', (wrong, standing) => {
    expect(places({ lead: standing }, wrong)).toEqual([])
  })

  it('is found though its words are marked apart, in links, lists, call-outs and captions', () => {
    const list = {
      type: 'list',
      children: [{ type: 'listitem', children: [{ type: 'text', text: 'până la 10 mai' }] }],
    }
    const link = { type: 'link', children: [{ type: 'text', text: '10 mai' }] }
    const callout = {
      type: 'block',
      fields: {
        blockType: 'callout',
        tone: 'info',
        title: 'Termen: 10 mai',
        content: text('Pe 10 mai.'),
      },
    }
    const picture = {
      type: 'upload',
      relationTo: 'media',
      value: 'x',
      fields: { caption: 'La 10 mai' },
    }
    const nested = {
      root: {
        type: 'root',
        children: [list, { type: 'paragraph', children: [link] }, callout, picture],
      },
    }
    expect(places({ body: text('până pe 1', '0 m', 'ai 2026') }, '10 mai').length).toBe(1)
    expect(places({ body: nested }, '10 mai').length).toBe(5)
  })

  it('is found in quotes and in what only some kinds have, not in what tells of the mistake', () => {
    const document = {
      quotes: [{ id: '10', text: 'Costă 10 lei', name: null, role: 'director' }],
      recommendations: [{ author: 'A', text: 'Să fie 10 lei', isAccepted: true }],
      corrections: [{ wrong: '10 lei', right: '12 lei' }],
      changeNote: '10 lei',
      slug: '10 lei',
    }
    expect(places(document, '10 lei')).toEqual([
      ['în citate', '10 lei'],
      ['în recomandări', '10 lei'],
    ])
  })

  it('is nowhere where nothing was wrong', () => {
    for (const wrong of ['', '  ', null, undefined])
      expect(whereStill({ title: 'Ceva' }, wrong)).toEqual([])
  })
})
