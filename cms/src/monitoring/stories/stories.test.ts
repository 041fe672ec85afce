import { dayMs } from '@avizier/shared/dates'
import { describe, expect, it } from 'vitest'
import { findStory } from './find-story.ts'
import { alike, sketchOf, textsAlike } from './sketch.ts'

const at = new Date('2026-11-24T08:00:00.000Z')

const release =
  'Primăria Cluj-Napoca anunță că strada Teilor se închide de luni, 30 noiembrie, pentru lucrări la rețeaua de apă. Circulația este deviată pe strada Florilor. Autobuzele liniei 25 opresc la intersecția cu strada Castanilor. Lucrările durează două săptămâni, iar locuitorii sunt rugați să își mute mașinile până duminică seara.'
const agency = {
  title: 'Strada Teilor din Cluj se închide de luni pentru lucrări la apă',
  text: release,
}
const newspaper = {
  title: 'Se închide strada Teilor! Lucrări la rețeaua de apă, de luni',
  text: `Atenție, șoferi! ${release.slice(0, 250)} Reporterii noștri au fost la fața locului și au vorbit cu oamenii.`,
}
const rewritten = {
  title: 'Șoferii vor ocoli două săptămâni: lucrări pe Teilor',
  text: `Veste proastă. ${release.slice(90)}`,
}
const other = {
  title: 'Echipa orașului a câștigat derbiul cu scorul de 2 la 1',
  text: 'Echipa antrenată de un nou tehnician a învins în prelungiri, în fața a zece mii de spectatori veniți la stadion într-o seară rece de noiembrie, după un gol marcat din lovitură liberă.',
}
const told = ({ title, text }: { title: string; text: string }, story: string, days = 0) => ({
  story,
  sketch: sketchOf(title, text),
  publishedAt: new Date(at.getTime() + days * dayMs),
})

describe('the same story', () => {
  it.each([
    ['written up by a newspaper', newspaper],
    ['under another title', rewritten],
  ])('%s is found', (_, article) => {
    const known = [told(other, 'sport'), told(agency, 'teilor')]
    expect(findStory(told(article, ''), known)).toBe('teilor')
  })

  it('is not found where there is another, nor days later', () => {
    expect(findStory(told(other, ''), [told(agency, 'teilor')])).toBeNull()
    expect(findStory(told(agency, ''), [told(agency, 'teilor', -5)])).toBeNull()
    expect(findStory(told(agency, ''), [told(agency, 'teilor', -3)])).toBe('teilor')
  })

  it('is told by titles alone where there is no more, unless they are short', () => {
    const bare = (title: string, story = '') => told({ title, text: '' }, story)
    expect(findStory(bare(newspaper.title), [bare(agency.title, 'teilor')])).toBe('teilor')
    expect(findStory(bare('Pe scurt'), [bare('Pe scurt', 'a')])).toBeNull()
  })

  it('is the one most like it', () => {
    const known = [told(newspaper, 'b'), told(agency, 'a')]
    expect(findStory(told(agency, ''), known)).toBe('a')
  })
})

it('two texts are as alike as the pieces that they share', () => {
  expect(alike(['a', 'b'], ['b', 'c'])).toBe(1 / 3)
  expect(alike([], [])).toBe(0)
  const [first, second] = [sketchOf('', agency.text).text, sketchOf('', other.text).text]
  expect(textsAlike(first, first)).toBe(1)
  expect(textsAlike(first, second)).toBe(0)
})
