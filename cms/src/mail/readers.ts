import type { MailBlock } from '@avizier/shared/mail/content'
import type { PayloadRequest } from 'payload'

/** What stands below a letter to somebody who has subscribed, and how it is unsubscribed from. */
export interface ListNote {
  note: MailBlock[]
  list: { id: string; unsubscribe: string }
}

/** A letter to somebody who has subscribed, and by which subscriptions; none: by whatever they have. */
export interface Asked {
  id: string
  subscriber: string
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

/** Whom letters of subscriptions go to. The post knows them by a number only. */
export interface Readers {
  /** For each of these letters, by its id, what its reader is told beside; nothing for a reader who is gone. */
  notesFor(req: PayloadRequest, letters: readonly Asked[]): Promise<ReadonlyMap<string, ListNote>>
  /** These words without what was taken back since; those of which nothing is left are none of them. */
  leftOf(req: PayloadRequest, texts: readonly SharedText[]): Promise<SharedText[]>
  /** The mail server says that there is no such reader, or has just taken something. */
  heard(req: PayloadRequest, subscriber: string, outcome: 'sent' | 'bounced'): Promise<void>
}
