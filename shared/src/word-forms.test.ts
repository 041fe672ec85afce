import { expect, it } from 'vitest'
import { keysOfWord, relatedKeys, rootKeys } from './word-forms.ts'

const isOneWord = (one: string, other: string): boolean =>
  keysOfWord(one).some((key) => keysOfWord(other).includes(key))

it.each([
  'creșă creșe creșa creșei creșele creșelor cresa crese',
  'stradă străzi strada străzii străzile străzilor strazi',
  'drum drumul drumului drumuri drumurile drumurilor',
  'parc parcul parcului parcuri parcurile',
  'parcare parcări parcarea parcării parcările parcărilor parcari',
  'înscriere înscrieri înscrierea înscrierii înscrierile înscrierilor inscrieri',
  'informație informații informația informației informațiile informațiilor informatii',
  'școală școli școala școlii școlile școlilor scoli',
  'piață piețe piața pieței piețele piețelor piata',
  'impozit impozite impozitul impozitului impozitele impozitelor',
  'târg târgul târgului târguri târgurile tîrg targ',
  'ședință ședințe ședința ședinței ședințelor sedinta',
  'apă ape apa apei apele apelor',
  'consiliu consiliul consiliului consilii consiliile consiliilor',
  'copil copilul copilului copii copiii copiilor',
  'câine câini câinele câinelui câinii câinilor caini',
  'lucrare lucrări lucrarea lucrării lucrările lucrărilor',
  'deșeu deșeuri deșeul deșeului deșeurile deșeurilor',
  'birou birouri biroul biroului birourile',
  'muzeu muzee muzeul muzeului muzeele muzeelor',
  'noapte nopți noaptea nopții nopțile',
  'cetățean cetățeni cetățeanul cetățenilor',
  'gunoi gunoiul gunoiului gunoaie gunoaiele',
  'primărie primării primăria primăriei primăriile primăriilor',
  'măsură măsuri măsura măsurii măsurile măsurilor',
  'arbore arbori arborele arborelui arborii arborilor',
  'zi zile ziua zilei zilele zilelor',
  'interviu interviul interviuri interviului',
  'zăpadă zăpezi zăpada zăpezii',
])('forms of one word: %s', (forms) => {
  const [first = '', ...others] = forms.split(' ')
  expect(others.filter((form) => !isOneWord(first, form))).toEqual([])
})

it.each([
  ['parc', 'parcare'],
  ['primar', 'primărie'],
  ['autobuz', 'autobus'],
  ['casă', 'casetă'],
  ['creșă', 'creștere'],
  ['masă', 'măsuri'],
  ['lucru', 'lucrare'],
  ['an', 'anunț'],
  ['consiliu', 'consilier'],
  ['sport', 'sportiv'],
  ['oraș', 'orășean'],
])('two words: %s, %s', (one, other) => {
  expect(isOneWord(one, other)).toBe(false)
})

const isRelated = (asked: string, written: string): boolean => {
  const keys = keysOfWord(written)
  return relatedKeys(keysOfWord(asked)).some((key) => [...keys, ...rootKeys(keys)].includes(key))
}

it.each([
  ['repară', 'reparate'],
  ['plantați', 'plantează'],
  ['ridicare', 'ridică'],
])('what is done and what was done: %s, %s', (one, other) => {
  expect([isRelated(one, other), isRelated(other, one)]).toEqual([true, true])
})

it.each([
  ['grădiniță', 'grădină'],
  ['consilier', 'consiliu'],
  ['Grigorescu', 'Grigore'],
  ['parcare', 'parc'],
  ['primar', 'prim'],
  ['autobuz', 'autobus'],
])('not related: %s, %s', (one, other) => {
  expect([isRelated(one, other), isRelated(other, one)]).toEqual([false, false])
})
