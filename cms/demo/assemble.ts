import { addDays, dayOf, startOfDay } from '@avizier/shared/dates'
import { slugify } from '@avizier/shared/letters'
import { debateNoticeLegalBasis } from '@avizier/shared/kinds/debate-notices'
import { at, resolveDay, workdayBefore } from './calendar.ts'
import type { When } from './calendar.ts'
import type {
  WrittenAnnouncement,
  WrittenCampaign,
  WrittenDebate,
  WrittenEvent,
  WrittenLeaflet,
  WrittenPaper,
  WrittenRelease,
} from './content/written.ts'
import type {
  DemoAnnouncement,
  DemoCampaign,
  DemoDebateNotice,
  DemoDocument,
  DemoEvent,
  DemoLeaflet,
  DemoPressRelease,
  DemoState,
} from './types.ts'

/** An item with the PDFs that belong to it. */
export interface Assembled<Item> {
  item: Item
  documents: DemoDocument[]
}

const documentsOfYear = 98_000

/** A number in the institution's register: grows through the year, as if 98,000 papers came in evenly (own-numbers.ts). */
export function registrationNumber(instant: string, day: string): string {
  const start = startOfDay(`${day.slice(0, 4)}-01-01`).getTime()
  return String(
    1 + Math.floor(((Date.parse(instant) - start) / (366 * 86_400_000)) * documentsOfYear),
  )
}

interface Dated {
  key: string
  when: When
  time?: string
  state?: DemoState
  department: string
  topics: string[]
  contact?: string
}

/** What all items share, from what was written and the day it came out on. */
function common(written: Dated, now: Date) {
  const on = resolveDay(written.when, now)
  const publishedAt = at(on, written.time ?? '10:00')
  return {
    on,
    page: { key: written.key, state: written.state ?? ('published' as const), publishedAt },
    belonging: {
      department: written.department,
      topics: written.topics,
      contact: written.contact ?? null,
    },
    registration: {
      registrationNumber: registrationNumber(publishedAt, on),
      registrationDate: on,
    },
  }
}

const paperDocument = (
  paper: WrittenPaper,
  createdAt: string,
  reference: string,
): DemoDocument => ({
  key: paper.key,
  title: paper.title,
  filename: `${slugify(paper.title)}.pdf`,
  hasText: !('scan' in paper),
  createdAt,
  content:
    'scan' in paper
      ? { kind: 'scan', lines: paper.scan }
      : { kind: 'paper', heading: paper.heading, reference, text: paper.pages.flat() },
})

const keysOf = (papers: WrittenPaper[]): string[] => papers.map(({ key }) => key)

export function assembleRelease(written: WrittenRelease, now: Date): Assembled<DemoPressRelease> {
  const { on, page, belonging, registration } = common(written, now)
  const { quotes = [], correction, papers = [], ...text } = written.write(on)
  const correctedAt = correction && at(addDays(on, correction.after), '11:20')
  return {
    item: {
      ...page,
      ...belonging,
      ...registration,
      ...text,
      contact: belonging.contact ?? 'mass-media',
      kind: written.kind ?? 'press-release',
      quotes: quotes.map(({ text: words, role }) => ({ text: words, name: null, role })),
      image: written.image ?? null,
      gallery: written.gallery ?? [],
      attachments: keysOf(papers),
      corrections: correction && correctedAt ? [{ at: correctedAt, text: correction.text }] : [],
      changed:
        correction && correctedAt
          ? {
              at: correctedAt,
              note: null,
              before: { ...replaced(text, correction.right, correction.wrong), corrections: [] },
            }
          : null,
    },
    documents: papers.map((paper) =>
      paperDocument(paper, page.publishedAt, registration.registrationNumber),
    ),
  }
}

/** The same texts with other words somewhere in them. */
const replaced = <Text extends object>(text: Text, from: string, to: string): Text =>
  JSON.parse(JSON.stringify(text).replaceAll(from, to)) as Text

export function assembleAnnouncement(
  written: WrittenAnnouncement,
  now: Date,
): Assembled<DemoAnnouncement> {
  const { on, page, belonging, registration } = common(written, now)
  const { papers = [], ...text } = written.write(on)
  return {
    item: {
      ...page,
      ...belonging,
      ...registration,
      validTo: null,
      isUrgent: false,
      affected: null,
      place: null,
      legalBasis: null,
      ...text,
      image: written.image ?? null,
      attachments: keysOf(papers),
    },
    documents: papers.map((paper) =>
      paperDocument(paper, page.publishedAt, registration.registrationNumber),
    ),
  }
}

export function assembleDebate(written: WrittenDebate, now: Date): Assembled<DemoDebateNotice> {
  const { on, page, belonging, registration } = common(written, now)
  const { papers, later, ...text } = written.write(on)
  const { after = 0, note = '', papers: laterPapers = [], minutes, ...said } = later ?? {}
  const laterOn = workdayBefore(addDays(on, after))
  const laterAt = at(laterOn, '10:00')
  const atFirst = { lead: text.lead, body: text.body, documents: keysOf(papers) }
  return {
    item: {
      ...page,
      ...belonging,
      ...registration,
      proposalsDeadline: null,
      proposalsHow: null,
      responsible: null,
      debateAt: null,
      debatePlace: null,
      debateLink: null,
      outcome: [],
      recommendations: [],
      ...text,
      ...said,
      noticeType: written.noticeType,
      legalBasis: debateNoticeLegalBasis[written.noticeType],
      documents: keysOf([...papers, ...laterPapers]),
      minutes: minutes?.key ?? null,
      changed: later
        ? {
            at: laterAt,
            note,
            before: { ...atFirst, outcome: [], recommendations: [], minutes: null },
          }
        : null,
    },
    documents: [
      ...papers.map((paper) =>
        paperDocument(paper, page.publishedAt, registration.registrationNumber),
      ),
      ...[...laterPapers, ...(minutes ? [minutes] : [])].map((paper) =>
        paperDocument(paper, laterAt, registrationNumber(laterAt, laterOn)),
      ),
    ],
  }
}

export function assembleLeaflet(written: WrittenLeaflet, now: Date): Assembled<DemoLeaflet> {
  const { on, page, belonging } = common(written, now)
  const text = written.write(on)
  const pdf = `${written.key}-pdf`
  return {
    item: { ...page, ...belonging, ...text, pdf, cover: written.image, validFrom: on },
    documents: [
      {
        key: pdf,
        title: text.title,
        filename: `${slugify(text.title)}.pdf`,
        hasText: true,
        createdAt: page.publishedAt,
        content: {
          kind: 'leaflet',
          lead: text.lead,
          body: text.body,
          picture: written.image,
          department: written.department,
          validFrom: on,
        },
      },
    ],
  }
}

export function assembleCampaign(written: WrittenCampaign, now: Date): Assembled<DemoCampaign> {
  const { on, page, belonging, registration } = common(written, now)
  const { papers = [], later, ...text } = written.write(on)
  return {
    item: {
      ...page,
      ...belonging,
      ...text,
      ...(later && { lead: later.lead, body: later.body }),
      image: written.image,
      materials: keysOf(papers),
      changed: later
        ? {
            at: at(workdayBefore(addDays(on, later.after)), '10:00'),
            note: later.note,
            before: { lead: text.lead, body: text.body },
          }
        : null,
    },
    documents: papers.map((paper) =>
      paperDocument(paper, page.publishedAt, registration.registrationNumber),
    ),
  }
}

export function assembleEvent(written: WrittenEvent, now: Date): Assembled<DemoEvent> {
  const { on, page, belonging, registration } = common(written, now)
  const { materials = [], later, ...text } = written.write(on)
  const { after = 0, note = '', transcript = [], related = [] } = later ?? {}
  return {
    item: {
      ...page,
      ...belonging,
      ...registration,
      status: 'planned',
      statusNote: null,
      movedFrom: null,
      onlineLink: null,
      accreditationUntil: null,
      ...text,
      contact: belonging.contact ?? 'mass-media',
      eventType: written.eventType,
      image: written.image ?? null,
      attachments: [],
      materials: keysOf(materials),
      materialsAt: materials.length > 0 ? text.startsAt : null,
      recording: null,
      recordingLink: null,
      transcript,
      related,
      changed: later
        ? {
            at: at(workdayBefore(addDays(dayOf(text.startsAt), after)), '10:00'),
            note,
            before: { transcript: [], related: [] },
          }
        : null,
    },
    documents: materials.map((paper) =>
      paperDocument(paper, page.publishedAt, registration.registrationNumber),
    ),
  }
}
