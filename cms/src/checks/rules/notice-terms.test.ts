import { describe, expect, it } from 'vitest'
import { found } from '../testing.ts'
import type { NoticeFacts } from './notice-facts.ts'
import { legalConcerns, noticeTerms } from './notice-terms.ts'

const now = new Date('2026-11-23T08:00:00.000Z')
const whole: NoticeFacts = {
  noticeType: 'consultation',
  publishedAt: null,
  proposalsDeadline: '2026-12-03T21:59:00.000Z',
  debateAt: null,
  hasDocuments: true,
  hasResponsible: true,
}
const concerns = (facts: Partial<NoticeFacts>) => legalConcerns({ ...whole, ...facts }, now)

describe('what of a notice is less than the law asks for', () => {
  it('is nothing where everything is there', () => {
    expect(concerns({})).toEqual([])
    expect(concerns({ noticeType: 'public-debate', debateAt: '2026-12-03T15:00:00.000Z' })).toEqual(
      [],
    )
    expect(
      concerns({
        noticeType: 'public-meeting',
        debateAt: '2026-11-27T15:00:00.000Z',
        hasDocuments: false,
        hasResponsible: false,
      }),
    ).toEqual([])
    expect(concerns({ noticeType: 'urban-plan', proposalsDeadline: null })).toEqual([])
    expect(concerns({ noticeType: 'altceva' })).toEqual([])
  })

  it('names a term that is too short, with both dates', () => {
    expect(concerns({ proposalsDeadline: '2026-11-27T10:00:00.000Z' })).toEqual([
      'Termenul pentru propuneri este 27 noiembrie 2026, la 4\u00A0zile de la publicare; după lege, cel mai devreme 3 decembrie 2026 (10\u00A0zile de la publicarea din 23 noiembrie 2026, art. 7 alin. (4) din Legea nr. 52/2003).',
    ])
  })

  it('counts from the first publication, by the calendar of the office', () => {
    // 23:30 in Cluj-Napoca is still the 22nd in London, and the 23rd in the office.
    const publishedAt = '2026-11-22T22:30:00.000Z'
    const late = { publishedAt, proposalsDeadline: '2026-12-02T21:59:00.000Z' }
    expect(concerns(late)[0]).toContain('cel mai devreme 3 decembrie 2026')
    expect(concerns({ ...late, proposalsDeadline: '2026-12-02T22:00:00.000Z' })).toEqual([])
  })

  it('asks for the term of the budget, of a meeting and of a debate, each its own', () => {
    expect(concerns({ noticeType: 'budget' })[0]).toContain(
      'cel mai devreme 8 decembrie 2026 (15\u00A0zile de la publicarea din 23 noiembrie 2026, art. 39 alin. (3) din Legea nr. 273/2006)',
    )
    expect(
      concerns({ noticeType: 'public-meeting', debateAt: '2026-11-26T15:00:00.000Z' }),
    ).toEqual([
      'Ședința este pe 26 noiembrie 2026; după lege, cel mai devreme pe 27 noiembrie 2026 (3\u00A0zile întregi de la publicarea din 23 noiembrie 2026, art. 8 alin. (1) din Legea nr. 52/2003).',
    ])
    expect(concerns({ noticeType: 'public-debate', debateAt: '2026-12-04T15:00:00.000Z' })).toEqual(
      [
        'Dezbaterea este pe 4 decembrie 2026; după lege, se încheie cel mai târziu pe 3 decembrie 2026 (10\u00A0zile de la publicarea din 23 noiembrie 2026, art. 7 alin. (10) din Legea nr. 52/2003).',
      ],
    )
  })

  it('asks a public debate for its day, and for the term of proposals only where no day ends them', () => {
    const debate = { noticeType: 'public-debate', proposalsDeadline: '2026-11-27T10:00:00.000Z' }
    expect(concerns(debate).map((sentence) => sentence.slice(0, 27))).toEqual([
      'Termenul pentru propuneri e',
      'Data dezbaterii nu este scr',
    ])
    expect(concerns({ ...debate, debateAt: '2026-11-30T15:00:00.000Z' })).toEqual([])
  })

  it('names a missing term, missing documents and a missing person', () => {
    const missing = concerns({
      proposalsDeadline: null,
      hasDocuments: false,
      hasResponsible: false,
    })
    expect(missing.map((sentence) => sentence.slice(0, 32))).toEqual([
      'Termenul pentru propuneri nu est',
      'Nu este atașat niciun document: ',
      'Nu este numită persoana responsa',
    ])
  })
})

describe('as a rule', () => {
  const data = { noticeType: 'consultation', proposalsDeadline: '2026-11-27T10:00:00.000Z' }
  const said = (more: object, collection: 'debate-notices' | 'announcements' = 'debate-notices') =>
    found(noticeTerms, { collection, data: { ...data, ...more } }, {}, now).map(
      ({ severity, path }) => `${severity} ${path}`,
    )

  it('says each concern beside its field, as an error until a reason is written', () => {
    const paths = ['proposalsDeadline', 'documents', 'responsible.name']
    expect(said({})).toEqual(paths.map((path) => `error ${path}`))
    expect(said({ legalReason: ' ' })).toEqual(paths.map((path) => `error ${path}`))
    expect(said({ legalReason: 'Urgență.' })).toEqual(paths.map((path) => `advice ${path}`))
    expect(said({ noticeType: 'public-debate', proposalsDeadline: null })).toContain(
      'error debateAt',
    )
    expect(said({}, 'announcements')).toEqual([])
  })
})
