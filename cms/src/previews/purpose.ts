import type { LinkPurpose, Shown } from '@avizier/shared/counter-api'
import type { PayloadRequest } from 'payload'
import type { Link, Subject } from './links.ts'

/** What links are made for: who may make one, how long it lasts, what it shows. */
export interface Purpose {
  name: LinkPurpose
  /** Why somebody may not make one for this document, a sentence in Romanian; null where they may. */
  refusal(req: PayloadRequest, subject: Subject): Promise<string | null>
  /** Until when one that is made now lasts; `days` where the person chose. */
  expiresAt(req: PayloadRequest, subject: Subject, now: Date, days?: number): Promise<Date>
  shows(req: PayloadRequest, link: Link, now: Date): Promise<Shown>
  /** Whether it is noted when one is opened. */
  isLogged: boolean
}
