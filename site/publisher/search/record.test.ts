import { describe, expect, it } from 'vitest'
import { yearsOf } from '../../src/queries/archives.ts'
import { mirrorOf } from '../../src/testing/compiled-site.ts'
import { smallNewsroom } from '../../src/testing/newsroom.ts'
import { recordsOf } from './record.ts'

const mirror = mirrorOf(smallNewsroom())
const records = yearsOf(mirror).flatMap((year) => recordsOf(mirror, year))
const at = (path: string) => records.find(({ url }) => url.startsWith(path))

describe('the records of the index', () => {
  it('are one for each live document with a page, newest year first', () => {
    const documents = [...mirror.paths()].filter((path) => !/^\/(compartimente|teme)\//.test(path))
    expect(records.map(({ url }) => url).toSorted()).toEqual(documents.toSorted())
    expect(yearsOf(mirror)).toEqual(['2026', '2025'])
  })

  it('say what a release says, where it stands and when it was published', () => {
    const record = at('/comunicate/2026/11/pasajul')
    expect(record?.meta).toEqual({
      title: 'Pasajul pietonal de pe malul Someșului se redeschide sâmbătă',
    })
    expect(record?.filters).toEqual({
      sectiune: ['comunicate'],
      compartiment: ['directia-tehnica'],
      tema: ['mobilitate'],
      fel: ['Comunicat de presă'],
      zi: ['2026-11-23'],
    })
    expect(record?.content).toContain('\ntraseul pietonal scade de la 640 la 210 metri;\n')
    expect(record?.content).toContain('Etapă Termen Cost (lei)\n')
    expect(record?.content).toContain('De reținut\nAccesul riveranilor este permis tot timpul.')
    expect(record?.content).toContain('Ora redeschiderii este 12:00, nu 10:00')
    expect(record?.content).toContain('Planul traseului')
  })

  it('have plain letters and nothing unseen in a word', () => {
    const rows = smallNewsroom().map((row) =>
      row.collection === 'press-releases' && row.snapshot
        ? {
            ...row,
            snapshot: { ...row.snapshot, title: 'Vizită la Kırıkkale', lead: 'Oﬁ\u00ADcial' },
          }
        : row,
    )
    const [record] = recordsOf(mirrorOf(rows), '2026')
    expect(record?.meta.title).toBe('Vizită la Kırıkkale')
    expect(record?.content).toMatch(/^Oficial\n/)
  })

  it('have the printed pages of an issue behind its words, and tell where each begins', () => {
    const issue = records.find(({ url }) => url === '/jurnal/2026/nr-11/')
    const { content = '', pages = [] } = issue ?? {}
    expect(pages.map((start) => content.slice(start))).toEqual([
      'Prima pagină.\n\nMalul Someșului.\nA doua pagină.',
      'A doua pagină.',
    ])
    expect(at('/comunicate/2026/11/pasajul')?.pages).toEqual([])
  })

  it('put an article into the section of its issue', () => {
    expect(at('/jurnal/2026/nr-11/')?.filters.sectiune).toEqual(['jurnal'])
  })
})
