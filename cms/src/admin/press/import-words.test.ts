import { expect, it } from 'vitest'
import type { ImportReport } from '../../press/import/report.ts'
import { doneSentence, importSentence, inactiveSentence, summary } from './import-words.ts'
import { readUtf8 } from './read-utf8.ts'

const report: ImportReport = {
  fresh: ['Ana'],
  changed: [],
  same: 3,
  refused: [{ row: 4, sentence: 'Lipsește numele.' }],
  inactive: [],
  seen: '',
  isDone: false,
}

it('says what would be done, and nothing where there is nothing to do', () => {
  expect(summary(report)).toBe('Fișierul are 5\u00A0jurnaliști. Nu s-a scris încă nimic.')
  expect(importSentence(report)).toBe('Importați: unul nou')
  const changed = [{ name: 'Ion', what: 'telefon' }]
  expect(importSentence({ ...report, fresh: ['Ana', 'Ion'], changed })).toBe(
    'Importați: 2\u00A0noi, unul schimbat',
  )
  expect(importSentence({ ...report, fresh: Array.from({ length: 20 }, () => 'Ana') })).toBe(
    'Importați: 20\u00A0noi',
  )
  expect(importSentence({ ...report, fresh: [] })).toBeNull()
  expect(doneSentence(report)).toBe('Importați: unul nou.')
  expect(inactiveSentence(['Ana', 'Ion'])).toBe('Ana, Ion: nu mai primesc mesaje și rămân așa.')
})

it('reads no file whose letters would be lost', async () => {
  expect(await readUtf8(new Blob(['\uFEFFNume;Ștefan']))).toBe('Nume;Ștefan')
  const windows1250 = [0x4e, 0xba, 0x74]
  const utf16 = [...Buffer.from('Nume;Ștefan', 'utf16le')]
  const plainUtf16 = [...Buffer.from('Nume;Dan', 'utf16le')]
  for (const bytes of [windows1250, [0xff, 0xfe, ...utf16], utf16, plainUtf16])
    expect(await readUtf8(new Blob([new Uint8Array(bytes)]))).toBeNull()
})
