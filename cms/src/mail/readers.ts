import type { MailBlock } from '@avizier/shared/mail/content'
import type { PayloadRequest } from 'payload'
import type { MailPurpose } from './purposes.ts'

/** What stands below a letter to somebody who has subscribed, and how it is unsubscribed from. */
export interface ListNote {
  note: MailBlock[]
  list: { id: string; unsubscribe: string }
}

/** Somebody that the post knows by a number; the purpose of the letter says whose number it is. */
export interface Reader {
  subscriber: string
  purpose: MailPurpose
}

/** A letter to somebody who has subscribed, and by which subscriptions; none: by whatever they have. */
export interface Asked extends Reader {
  id: string
  subscriptions: string[]
  reason: string
}

/** Words that go to many: by what they were caused, and the documents that they tell of. */
export interface SharedText {
  id: string
  key: string
  subject: string
  /** Not read yet. */
  content: unknown
  about: string[]
}

/** Whom letters to many go to. The post knows them by a number only. */
export interface Readers {
  /** For each of these letters, by its id, what its reader is told beside; nothing for a reader who is gone. */
  notesFor(req: PayloadRequest, letters: readonly Asked[]): Promise<ReadonlyMap<string, ListNote>>
  /** These words without what was taken back since; those of which nothing is left are none of them. */
  leftOf(req: PayloadRequest, texts: readonly SharedText[]): Promise<SharedText[]>
  /** The mail server says that there is no such reader, or has just taken something. */
  heard(req: PayloadRequest, reader: Reader, outcome: 'sent' | 'bounced'): Promise<void>
}

/** Hears that a letter which somebody of the office wrote did not arrive, by what it is about: `submissions/ID`. */
export type HearLost = (req: PayloadRequest, about: string) => Promise<void>
