import type { Reference } from '@avizier/shared/reference'
import type { RichText } from '@avizier/shared/rich-text'
import type { When } from '../calendar.ts'
import type {
  DemoAnnouncement,
  DemoCampaign,
  DemoDebateNotice,
  DemoEvent,
  DemoLeaflet,
  DemoPressRelease,
  DemoState,
} from '../types.ts'

// Items as they are written: what is not said has the default that newsroom.ts gives. `on` is the item's own day.

/** A PDF that belongs to an item, its text in parts; `scan` makes it a picture of paper instead. */
export type WrittenPaper = { key: string; title: string } & (
  { heading: string; pages: RichText[] } | { scan: string[] }
)

/** What an item came to say `after` so many days, or on the Friday before; the rest stayed. */
interface Later {
  after: number
  note: string
}

interface Written {
  key: string
  state?: DemoState
  department: string
  topics: string[]
  contact?: string
}

interface WrittenOnDay<Text> extends Written {
  when: When
  /** Clock time of the publication, `10:00` unless said. */
  time?: string
  image?: string
  write: (on: string) => Text
}

export interface WrittenRelease extends WrittenOnDay<
  Pick<DemoPressRelease, 'title' | 'lead' | 'body'> & {
    quotes?: { text: string; role: string }[]
    /** `after`: days between publication and correction; until then the text said `wrong` where it says `right`. */
    correction?: { after: number; text: string; wrong: string; right: string }
    papers?: WrittenPaper[]
  }
> {
  kind?: DemoPressRelease['kind']
  gallery?: string[]
}

export type WrittenAnnouncement = WrittenOnDay<
  Pick<DemoAnnouncement, 'title' | 'lead' | 'body' | 'validFrom'> &
    Partial<
      Pick<DemoAnnouncement, 'validTo' | 'isUrgent' | 'affected' | 'place' | 'legalBasis'>
    > & { papers?: WrittenPaper[] }
>

export interface WrittenDebate extends WrittenOnDay<
  Pick<DemoDebateNotice, 'title' | 'lead' | 'body'> &
    Partial<
      Pick<
        DemoDebateNotice,
        | 'proposalsDeadline'
        | 'proposalsHow'
        | 'responsible'
        | 'debateAt'
        | 'debatePlace'
        | 'debateLink'
      >
    > & {
      papers: WrittenPaper[]
      later?: Later &
        Partial<Pick<DemoDebateNotice, 'lead' | 'body' | 'outcome' | 'recommendations'>> & {
          papers?: WrittenPaper[]
          minutes?: WrittenPaper
        }
    }
> {
  noticeType: DemoDebateNotice['noticeType']
}

export interface WrittenEvent extends WrittenOnDay<
  Pick<
    DemoEvent,
    | 'title'
    | 'lead'
    | 'body'
    | 'startsAt'
    | 'endsAt'
    | 'place'
    | 'admission'
    | 'agenda'
    | 'speakers'
  > &
    Partial<Pick<DemoEvent, 'status' | 'statusNote' | 'movedFrom' | 'accreditationUntil'>> & {
      materials?: WrittenPaper[]
      later?: Later & Pick<DemoEvent, 'transcript' | 'related'>
    }
> {
  eventType: DemoEvent['eventType']
}

export interface WrittenLeaflet extends WrittenOnDay<Pick<DemoLeaflet, 'title' | 'lead' | 'body'>> {
  image: string
}

export interface WrittenCampaign extends WrittenOnDay<
  Pick<DemoCampaign, 'title' | 'lead' | 'body' | 'startsOn' | 'endsOn' | 'goals' | 'spots'> & {
    papers?: WrittenPaper[]
    related: Reference[]
    later?: Later & Pick<DemoCampaign, 'lead' | 'body'>
  }
> {
  image: string
}
