import { expect, it } from 'vitest'
import { firstPlan } from '../../flatplans/flatplan.ts'
import { allChoices, pieceChoices, toldInShort, withoutPlace } from './choices.ts'

const article = (id: string, section: 'works' | 'culture', hasPicture: boolean) => ({
  ...{ id, title: `Articolul ${id}`, section, hasPicture },
})
const known = {
  articles: [article('1', 'works', true), article('2', 'culture', false)],
  plan: {
    ...firstPlan,
    pages: firstPlan.pages.map((page, index) =>
      index === 1
        ? { ...page, pieces: { a: { kind: 'article', article: '1', size: 'large' } as const } }
        : page,
    ),
  },
}

it('what an issue is made of, where each stands, and with which size of its picture', () => {
  const told = allChoices(pieceChoices(known)).map(({ name, page }) => `${name}: ${page ?? '–'}`)
  expect(told).toEqual([
    ...['Articolul 1: 2', 'Articolul 2: –'],
    ...['Pe scurt: Lucrări în cartier: –', 'Pe scurt: Cultură și comunitate: –'],
    ...['Cuprinsul: 1', 'Agenda: –', 'Caseta redacțională: 8'],
  ])
  expect(pieceChoices(known).articles.map(({ piece }) => piece)).toEqual([
    { kind: 'article', article: '1', size: 'large' },
    { kind: 'article', article: '2', size: 'none' },
  ])
})

it('waits for a place what has none, and a section in short where something of it is left', () => {
  expect(withoutPlace(pieceChoices(known), known).map(({ key }) => key)).toEqual([
    ...['article:2', 'briefs:culture', 'agenda'],
  ])
})

it('says where a text without a place is told in short', () => {
  const { plan, articles } = known
  const briefs = { b: { kind: 'briefs', section: 'culture' } as const }
  const pages = plan.pages.map((page, index) => (index === 2 ? { ...page, pieces: briefs } : page))
  const choices = pieceChoices({ articles, plan: { ...plan, pages } })
  expect(toldInShort('culture', choices)).toEqual(['pe scurt, pagina 3'])
  expect(toldInShort('works', choices)).toEqual([])
})
