import type { Reference } from '@avizier/shared/reference'
import type { RichText } from '@avizier/shared/rich-text'
import type { eventTypes, EventStatus } from '@avizier/shared/kinds/events'
import type { debateNoticeTypes } from '@avizier/shared/kinds/debate-notices'
import type { journalSections } from '@avizier/shared/kinds/journal-articles'
import type { pressReleaseKinds } from '@avizier/shared/kinds/press-releases'
import type { PlacementMedium, spotMedia } from '@avizier/shared/kinds/campaigns'
import type { PdfContent } from './pdfs/content.ts'

// The demonstration newsroom as plain data. Field names are those of shared/src/snapshots; wherever a snapshot has a
// reference, here stands the `key` of an item below, and inside RichText the reference's `id` is that key.

/** What the loader leaves behind in the admin: a live document, a draft, or one in the trash. */
export type DemoState = 'published' | 'draft' | 'trashed'

interface DemoPage {
  key: string
  state: DemoState
  title: string
  /** ISO instant in UTC; never after the `now` that the newsroom was made for. */
  publishedAt: string
}

/** When an item came to say what it says now, and what it said from its publication until then. */
export interface DemoChange<Form> {
  at: string
  /** For the public history; a correction speaks for itself. */
  note: string | null
  before: Partial<Form>
}

interface DemoBelonging {
  department: string
  topics: string[]
  /** Who answers journalists, where the item names somebody. */
  contact: string | null
}

interface DemoRegistration {
  registrationNumber: string
  /** `2026-11-23` */
  registrationDate: string
}

export interface DemoPressRelease extends DemoPage, DemoBelonging, DemoRegistration {
  kind: (typeof pressReleaseKinds)[number]
  lead: string
  body: RichText
  quotes: { text: string; name: null; role: string }[]
  image: string | null
  gallery: string[]
  attachments: string[]
  corrections: { at: string; text: string }[]
  changed: DemoChange<DemoPressRelease> | null
}

export interface DemoAnnouncement extends DemoPage, DemoBelonging, DemoRegistration {
  lead: string
  body: RichText
  validFrom: string
  validTo: string | null
  isUrgent: boolean
  affected: string | null
  place: string | null
  legalBasis: string | null
  image: string | null
  attachments: string[]
}

export interface DemoDebateNotice extends DemoPage, DemoBelonging, DemoRegistration {
  noticeType: (typeof debateNoticeTypes)[number]
  legalBasis: string
  lead: string
  body: RichText
  documents: string[]
  proposalsDeadline: string | null
  proposalsHow: string | null
  /** `name` is a function of the institution, never a person. */
  responsible: { name: string; email: string | null; phone: string | null } | null
  debateAt: string | null
  debatePlace: string | null
  debateLink: string | null
  minutes: string | null
  outcome: RichText
  recommendations: { author: string; text: string; isAccepted: boolean; reason: string | null }[]
  changed: DemoChange<DemoDebateNotice> | null
}

export interface DemoLeaflet extends DemoPage, DemoBelonging {
  lead: string
  body: RichText
  /** Key of its PDF among the documents. */
  pdf: string
  cover: string
  validFrom: string
}

export interface DemoCampaign extends DemoPage, DemoBelonging {
  lead: string
  body: RichText
  startsOn: string
  endsOn: string | null
  goals: string[]
  image: string
  materials: string[]
  spots: {
    title: string
    medium: (typeof spotMedia)[number]
    broadcaster: string
    schedule: string | null
    startsOn: string | null
    endsOn: string | null
  }[]
  related: Reference[]
  changed: DemoChange<DemoCampaign> | null
}

export interface DemoEvent extends DemoPage, DemoBelonging, DemoRegistration {
  eventType: (typeof eventTypes)[number]
  status: EventStatus
  statusNote: string | null
  movedFrom: string | null
  lead: string
  body: RichText
  startsAt: string
  endsAt: string
  place: string
  onlineLink: string | null
  admission: string | null
  accreditationUntil: string | null
  agenda: { hour: string | null; text: string; speaker: string | null }[]
  /** Functions of the institution, never persons. */
  speakers: { name: string; role: string | null }[]
  image: string | null
  attachments: string[]
  /** Keys of PDFs that become public with its beginning. */
  materials: string[]
  materialsAt: string | null
  recording: null
  recordingLink: string | null
  transcript: RichText
  related: Reference[]
  changed: DemoChange<DemoEvent> | null
}

export interface DemoJournalIssue extends DemoPage {
  number: number
  issueDate: string
  printRun: number
  issn: null
  lead: string
  pdf: string
  pageCount: number
}

export interface DemoJournalArticle extends DemoPage {
  issue: string
  section: (typeof journalSections)[number]
  /** The page of the issue's PDF on which it really stands. */
  pageNumber: number
  byline: string | null
  lead: string
  body: RichText
  image: string
}

export interface DemoDepartment {
  key: string
  name: string
  slug: string
  description: string
  phone: string
  email: string
  address: string
  hours: string
  contact: string | null
}

export interface DemoTopic {
  key: string
  name: string
  slug: string
  description: string
}

export interface DemoContact {
  key: string
  name: string
  role: string
  phone: string
  email: string
  hours: string
}

export interface DemoPicture {
  key: string
  filename: string
  alt: string
  caption: string
  credit: string
}

/** A PDF of the newsroom, whose bytes are made from `content` (pdfs/index.ts). */
export interface DemoDocument {
  key: string
  title: string
  filename: string
  /** False for a scan. */
  hasText: boolean
  /** The PDF's CreationDate, an ISO instant. */
  createdAt: string
  content: PdfContent
}

export interface DemoSettings {
  institution: string
  office: string
  tagline: string
  address: string
  phone: string
  email: string
  hours: string
  headOfOffice: null
  pressContacts: string[]
  isDemonstration: true
}

/** Somebody of the press, who does not exist. */
export interface DemoJournalist {
  name: string
  outlet: string
  email: string
  isAccredited: boolean
  /** Keys of topics. */
  topics: string[]
}

/** Somebody at the door of an event, who does not exist. */
export interface DemoAttendance {
  /** Key of the event. */
  event: string
  name: string
  outlet: string | null
  standing: 'invited' | 'confirmed' | 'accredited'
  hasCome: boolean
  note: string | null
}

/** Who of the demonstration's accounts does something, by the role. */
export type DemoPerson = 'contributor' | 'editor' | 'chief' | 'department'

/** What is done to a case; departments, cases and people stand as their keys. */
export type DemoDeed =
  | { act: 'register'; number: string }
  | { act: 'confirm-receipt' | 'submit' | 'approve' | 'grant' }
  | { act: 'hand-over'; to: DemoPerson }
  | { act: 'ask-part'; department: string; text: string; dueOn: string }
  /** By a person of the department, or written down by the office. */
  | { act: 'answer-part'; department: string; text: string }
  | { act: 'write' | 'extend'; text: string }
  | { act: 'send'; verdict: 'founded' | 'unfounded' | null }
  | { act: 'answer-verbally'; text: string; onAir: boolean }
  | { act: 'refuse'; ground: 'd' | 'non-existent'; text: string }
  | { act: 'forward'; to: string; text: string }
  | { act: 'join'; to: string }
  | { act: 'withdraw'; note: string }
  /** The office publishes at once what it made of it. */
  | {
      act: 'publish'
      title: string
      question: string
      lead: string
      answer: string
      department: string
    }

/** `at` is an ISO instant; never after the `now` that the newsroom was made for. */
export type DemoAct = { at: string; by: DemoPerson } & DemoDeed

export interface DemoCase {
  key: string
  kind:
    | 'information-request'
    | 'question'
    | 'broadcast-question'
    | 'press-problem'
    | 'accreditation'
    | 'complaint'
  channel:
    'paper' | 'e-mail' | 'electronic' | 'verbal' | 'verbal-press' | 'broadcast' | 'press-cutting'
  receivedAt: string
  subject: string
  text: string
  applicant: {
    name: string
    email?: string
    address?: string
    outlet?: string
    position?: string
    sort?: 'person' | 'legal-person' | 'press'
  }
  topic: string | null
  broadcast: { programme: string; broadcaster: string; airedAt: string; askedBy: string } | null
  /** Of a complaint: the key of the request that it is about. */
  request: string | null
  /** Of a problem in the press: the address of the cutting that it was opened from. */
  cutting: string | null
  acts: DemoAct[]
}

export interface DemoPressSource {
  key: string
  name: string
  medium: 'online' | 'print' | 'agency' | 'radio' | 'television'
  url: string
  keepsAll: boolean
}

export interface DemoMonitoringRule {
  name: string
  phrases: string[]
  without: string[]
  topic: string | null
  department: string | null
}

/** An article of the press, and what the office says of it; `judged` is null while nobody has. */
export interface DemoCutting {
  source: string
  url: string
  title: string
  text: string
  publishedAt: string
  judged: {
    at: string
    by: DemoPerson
    state: 'relevant' | 'irrelevant'
    tone: 'favourable' | 'neutral' | 'critical' | null
    /** Instead of what the rules propose. */
    topic?: string
    department?: string
  } | null
}

/** What the press wrote of late, as the office watches it. */
export interface DemoMonitoring {
  sources: DemoPressSource[]
  rules: DemoMonitoringRule[]
  cuttings: DemoCutting[]
  /** When a review of all that was marked until then was sent, to nobody. */
  reviews: string[]
}

/** What appears where, by which contract; days as `2026-11-23`. */
export interface DemoPlacement {
  title: string
  campaign: string
  medium: PlacementMedium
  outlet: string
  place: string | null
  supplier: string | null
  contractNumber: string | null
  contractDate: string | null
  cost: {
    bani: number
    per: 'contract' | 'appearance'
    vatRate: '21'
    includesVat: boolean
  } | null
  series: { from: string; to: string | null; rhythm: 'daily' | 'whole'; hours: string[] }[]
  /** Of each appearance, in the order of their time. */
  became: ('nothing' | 'confirmed' | 'appeared' | 'missed')[]
  /** The address at which those that appeared can be seen. */
  proof: string
}

/** Where copies of the Jurnal are brought, and what became of those of its last issues; by `key` of the place. */
export interface DemoDistribution {
  places: {
    key: string
    name: string
    address: string
    contact: string | null
    copies: number
    isLegalDeposit?: boolean
  }[]
  issues: {
    issue: string
    /** How many copies came back. */
    returned: Readonly<Record<string, number>>
    /** The day on which the legal deposit was handed over. */
    handedOver: Readonly<Record<string, string>>
    notes: Readonly<Record<string, string>>
  }[]
}

/** Everything the first run loads; authored arrays are sorted by `publishedAt`, the oldest first. */
export interface DemoNewsroom {
  settings: DemoSettings
  departments: DemoDepartment[]
  topics: DemoTopic[]
  journalists: DemoJournalist[]
  contacts: DemoContact[]
  pictures: DemoPicture[]
  documents: DemoDocument[]
  pressReleases: DemoPressRelease[]
  announcements: DemoAnnouncement[]
  debateNotices: DemoDebateNotice[]
  leaflets: DemoLeaflet[]
  journalIssues: DemoJournalIssue[]
  journalArticles: DemoJournalArticle[]
  placements: DemoPlacement[]
  campaigns: DemoCampaign[]
  events: DemoEvent[]
  attendances: DemoAttendance[]
  distribution: DemoDistribution
  /** In the order in which they came. */
  cases: DemoCase[]
  monitoring: DemoMonitoring
}
