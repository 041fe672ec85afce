import { expect, it } from 'vitest'
import { accreditedOf, notOnList } from './accredited.ts'

const journalist = (id: string, name: string, isAccredited: boolean) => ({
  ...{ id, name, isAccredited, outlet: 'Gazeta', email: `${id}@gazeta.example` },
})
const lower = (email: string) => email.toLowerCase()

it('is each person once, by the lists of the office where they are there', () => {
  const journalists = [journalist('ana', 'Ana Pop', true), journalist('ion', 'Ion Rus', false)]
  const applicants = [
    // By another name, from the same mailbox.
    { name: 'ION RUS', outlet: null, email: 'ION@gazeta.example' },
    { name: 'Șerban Ilea', outlet: 'Radio', email: null },
    { name: 'Serban Ilea ', outlet: 'Radio', email: 'serban@radio.example' },
    { name: 'Ana Pop', outlet: null, email: null },
  ]
  expect(accreditedOf(journalists, applicants, lower)).toEqual([
    { name: 'Ana Pop', outlet: 'Gazeta', journalist: 'ana' },
    { name: 'Ion Rus', outlet: 'Gazeta', journalist: 'ion' },
    { name: 'Șerban Ilea', outlet: 'Radio', journalist: null },
  ])
})

it('leaves out who is on the list already, by the lists of the office or by name', () => {
  const accredited = [
    { name: 'Ana Pop', outlet: null, journalist: 'ana' },
    { name: 'Șerban Ilea', outlet: null, journalist: null },
    { name: 'Zoe', outlet: null, journalist: null },
  ]
  const rows = [
    { name: 'Ana Pop-Rus', journalist: 'ana' },
    { name: 'serban ilea', journalist: null },
  ]
  expect(notOnList(accredited, rows).map(({ name }) => name)).toEqual(['Zoe'])
})
