import type { MailBlock } from '@avizier/shared/mail/content'
import type { PayloadRequest } from 'payload'
import { mostBounces } from '../mail/most-bounces.ts'
import type { ListNote, Readers } from '../mail/readers.ts'
import { takeOff } from './end.ts'
import { activeAmong, changeJournalist, type Journalist } from './store.ts'
import { endLink } from './tokens.ts'

/** Whom letters for the press go to, as the post asks for it. */
export const pressReaders: Omit<Readers, 'leftOf'> = {
  async notesFor(req, letters) {
    const found = await activeAmong(
      req,
      letters.map(({ subscriber }) => subscriber),
    )
    const byId = new Map(found.map((journalist) => [journalist.id, journalist]))
    return new Map(
      letters.flatMap(({ id, subscriber, reason }): [string, ListNote][] => {
        const journalist = byId.get(subscriber)
        return journalist ? [[id, noteOf(req, journalist, reason)]] : []
      }),
    )
  },
  async heard(req, { subscriber }, outcome) {
    const [journalist] = await activeAmong(req, [subscriber])
    if (!journalist || (outcome === 'sent' && journalist.bounces === 0)) return
    const bounces = outcome === 'sent' ? 0 : journalist.bounces + 1
    await changeJournalist(req, journalist.id, { bounces })
    if (bounces >= mostBounces) await takeOff(req, journalist.id, 'bounced', new Date())
  },
}

/** Why it came, and the one click that ends it. */
function noteOf(req: PayloadRequest, { key }: Journalist, reason: string): ListNote {
  const unsubscribe = endLink(req, key)
  const note: MailBlock[] = [
    { kind: 'note', text: reason },
    { kind: 'link', label: 'Nu mai doriți mesaje pentru presă', url: unsubscribe },
  ]
  return { note, list: { id: `presa.${new URL(unsubscribe).hostname}`, unsubscribe } }
}
