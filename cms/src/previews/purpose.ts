import type { LinkPurpose, Shown } from '@avizier/shared/counter-api'
import type { PayloadRequest } from 'payload'
import type { Link, Subject } from './links.ts'

/** Which text a link shows now. */
export interface ChosenText {
  state: 'text'
  revision: number
  isNewest: boolean
  /** The minute at which it becomes public, where one is set. */
  publicAt: string | null
}

/** A text, or what is said in its place. */
export type Chosen = ChosenText | Exclude<Shown, { state: 'shown' }>

/** What links are made for: who may make one, how long it lasts, what it shows. */
export interface Purpose {
  name: LinkPurpose
  /** Why somebody may not make one for this document, a sentence in Romanian; null where they may. */
  refusal(req: PayloadRequest, subject: Subject): Promise<string | null>
  /** Until when one that is made now lasts; `days` where the person chose. */
  expiresAt(req: PayloadRequest, subject: Subject, now: Date, days?: number): Promise<Date>
  /** Asked anew for the page and for each of its files: whatever ends a link ends all of it at once. */
  chooses(req: PayloadRequest, link: Link): Promise<Chosen>
  /** Whether it is noted when one is opened. */
  isLogged: boolean
}
