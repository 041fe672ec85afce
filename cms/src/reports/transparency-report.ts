import { yearOf } from '@avizier/shared/dates'
import { debateNoticeTypeLabels, debateNoticeTypes } from '@avizier/shared/kinds/debate-notices'
import { byHand, part, reportTitle, whole, type Report, type Section } from './report.ts'

export interface NoticeRow {
  noticeType: (typeof debateNoticeTypes)[number]
  publishedAt: string
  debateAt: string | null
  /** It was published with a reason for giving less than the law asks for. */
  hasReason: boolean
  /** Of each recommendation that was published with it, whether it was taken over. */
  recommendations: readonly { isAccepted: boolean }[]
}

interface Given {
  year: number
  notices: readonly NoticeRow[]
  /** When each proposal by the site came in; without those that were none. */
  proposals: readonly string[]
  now: Date
}

/** The yearly report on transparency of decisions (Legea nr. 52/2003, art. 13). */
export function transparencyReport({ year, notices, proposals, now }: Given): Report {
  const isThatYear = (instant: string) => yearOf(instant) === String(year)
  const published = notices.filter(({ publishedAt }) => isThatYear(publishedAt))
  const held = notices.filter(
    ({ debateAt }) => debateAt !== null && isThatYear(debateAt) && new Date(debateAt) <= now,
  )
  return {
    title: reportTitle('Legii nr. 52/2003', year),
    year,
    sections: [
      announced(published),
      recommended(published, proposals.filter(isThatYear).length),
      debated(held),
      {
        heading: 'Litigii și evaluare',
        lines: [
          byHand('lawsuits', 'count', 'Acțiuni în justiție pentru nerespectarea legii'),
          byHand(
            'partnership',
            'words',
            'Evaluarea proprie a parteneriatului cu cetățenii și asociațiile',
          ),
        ],
      },
    ],
  }
}

function announced(published: readonly NoticeRow[]): Section {
  const ofType = (type: NoticeRow['noticeType']) =>
    published.filter(({ noticeType }) => noticeType === type).length
  return {
    heading: 'Anunțuri',
    lines: [
      whole('Anunțuri publicate', published.length),
      ...debateNoticeTypes.map((type) => part(debateNoticeTypeLabels[type], ofType(type))),
      whole(
        'Publicate cu motivarea unei abateri de la lege',
        published.filter(({ hasReason }) => hasReason).length,
      ),
    ],
  }
}

function recommended(published: readonly NoticeRow[], proposals: number): Section {
  const recommendations = published.flatMap((notice) => notice.recommendations)
  const accepted = recommendations.filter(({ isAccepted }) => isAccepted).length
  return {
    heading: 'Recomandări',
    lines: [
      whole('Propuneri primite prin site', proposals),
      byHand('other-proposals', 'count', 'Propuneri primite pe altă cale'),
      whole('Recomandări cu răspuns publicat', recommendations.length),
      part('incluse în proiecte', accepted),
      part('neincluse, cu motivul', recommendations.length - accepted),
    ],
  }
}

function debated(held: readonly NoticeRow[]): Section {
  const meetings = held.filter(({ noticeType }) => noticeType === 'public-meeting').length
  return {
    heading: 'Dezbateri și ședințe',
    lines: [
      whole('Dezbateri publice ținute', held.length - meetings),
      whole('Ședințe publice ținute', meetings),
      byHand('participants', 'count', 'Participanți la dezbateri și ședințe'),
      byHand('closed-meetings', 'words', 'Ședințe care nu au fost publice, cu motivele'),
    ],
  }
}
