import type { Outcome } from '@avizier/shared/mail/mail-api'
import type { Message } from './message.ts'

/** What became of one attempt. */
export interface Attempt {
  outcome: Outcome['outcome']
  /** What the server said, or what became of the connection. */
  response: string
  /** The next letter would fare alike: whoever sends looks first whether there is a server. */
  isTrouble: boolean
}

/** Where letters leave. */
export interface Post {
  sends: 'smtp' | 'files'
  /** Never rejects. */
  send(message: Message): Promise<Attempt>
  /** Why no letter can leave now; null where nothing is known to stand in the way. */
  trouble(): Promise<string | null>
  close(): void
}
