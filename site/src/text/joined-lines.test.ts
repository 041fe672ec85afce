import { expect, it } from 'vitest'
import { joinedLines } from './joined-lines.ts'

const joined = (...lines: string[]) => joinedLines(lines.join('\n')).split('\n')

it('joins the lines of a sentence and of a title', () => {
  expect(
    joined(
      ...['Malul Someșului, din nou al', 'pietonilor', 'În prima zi au trecut 3.800 de oameni.'],
      ...['Un bărbat a venit din Gheorgheni. A măsurat', 'balustrada cu palma și a spus că e'],
      ...['bună.', 'Aleea are 1.200 de metri.'],
    ),
  ).toEqual([
    'Malul Someșului, din nou al pietonilor',
    'În prima zi au trecut 3.800 de oameni.',
    'Un bărbat a venit din Gheorgheni. A măsurat balustrada cu palma și a spus că e bună.',
    'Aleea are 1.200 de metri.',
  ])
})

it('goes on after a comma, a preposition and the hyphen of a name', () => {
  expect(
    joined('Cererea se depune până la', '5 noiembrie, la ghișeul din Cluj-', 'Napoca.'),
  ).toEqual(['Cererea se depune până la 5 noiembrie, la ghișeul din Cluj-Napoca.'])
  expect(joined('Au venit Ana Pop,', 'Ion Rus', 'Vlad')).toEqual([
    'Au venit Ana Pop, Ion Rus',
    'Vlad',
  ])
})

it('leaves titles, items, rows of tables and paragraphs as they are', () => {
  const lines = [
    ...['În acest număr', '2 64 de utilaje așteaptă zăpada', '2 Cum cereți o informație publică'],
    ...['Ce trebuie:', 'saci de hârtie;', '– nu ardeți frunzele;', '', 'pe scurt', '', 'Calendar'],
    ...['Blocarea unei rampe 27 13.500', 'Zona', '12', 'Alba', 'Iulia'],
  ]
  expect(joined(...lines)).toEqual(lines)
  expect(joinedLines('')).toBe('')
})
