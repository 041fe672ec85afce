import { mostSharedBlocks, type MailBlock, type MailContent } from '@avizier/shared/mail/content'
import { events } from '@avizier/shared/kinds/events'
import type { Snapshot } from '@avizier/shared/kinds/index'
import type { Reference } from '@avizier/shared/reference'
import { titleOf } from '../subscriptions/letters.ts'
import type { News } from '../subscriptions/news.ts'
import { fileLink, paragraph, said, textBlocks, type Places } from './text-blocks.ts'

/** What the office sends to the press. */
export const pressKinds = ['press-releases', 'announcements', 'events'] as const
export type PressKind = (typeof pressKinds)[number]

export const isForPress = (collection: string): collection is PressKind =>
  pressKinds.some((kind) => kind === collection)

/** A text in its public form, with what it names. */
export interface PressText {
  snapshot: Snapshot<PressKind>
  places: Places
  /** Who answers the press. */
  contacts: readonly Snapshot<'contacts'>[]
}

/** The whole text, to be taken over; pictures and documents as links. What a letter has no room for is on the site. */
export function pressLetter(
  news: News,
  text: PressText,
): { subject: string; content: MailContent } {
  const subject = titleOf(news)
  const head = [...said('heading', subject), ...paragraph(news.note ?? '')]
  const end: MailBlock[] = [
    ...contactsOf(text),
    ...(news.url === null
      ? []
      : [{ kind: 'link' as const, label: `Pe site: ${news.kindName}`, url: news.url }]),
  ]
  const told = [...bodyOf(text), ...filesOf(text)]
  const room = mostSharedBlocks - head.length - end.length
  const shown = told.length > room ? [...told.slice(0, room - 1), ...continued] : told
  return { subject, content: [...head, ...shown, ...end] }
}

const continued = paragraph('Textul continuă pe site.')

function bodyOf({ snapshot, places }: PressText): MailBlock[] {
  const quotes = 'quotes' in snapshot ? snapshot.quotes : []
  return [
    ...paragraph(snapshot.lead),
    ...('startsAt' in snapshot ? events.factsOf(snapshot).flatMap(paragraph) : []),
    ...textBlocks(snapshot.body, places),
    ...quotes.flatMap(({ text, name, role }) => {
      const who = [name, role].filter((words) => words !== null && words !== '').join(', ')
      return said('quote', `${text}\n${who}`)
    }),
  ]
}

function filesOf({ snapshot, places }: PressText): MailBlock[] {
  const gallery: readonly Reference[] = 'gallery' in snapshot ? snapshot.gallery : []
  const pictures = snapshot.image ? [snapshot.image, ...gallery] : gallery
  const materials = 'materials' in snapshot ? snapshot.materials : []
  const links = [...pictures, ...materials, ...snapshot.attachments].flatMap((file) =>
    fileLink(file, places),
  )
  return links.length === 0 ? [] : [{ kind: 'heading', text: 'Imagini și documente' }, ...links]
}

function contactsOf({ contacts }: PressText): MailBlock[] {
  if (contacts.length === 0) return []
  const lines = contacts.map(({ name, role, phone, email, hours }) =>
    [name, role, phone, email, hours].filter((each) => each !== null && each !== '').join(', '),
  )
  return [{ kind: 'heading', text: 'Contact pentru presă' }, ...lines.flatMap(paragraph)]
}

/** Why somebody gets it. */
export function reasonOf(lists: readonly string[]): string {
  const names = lists.map((name) => `„${name}”`).join(', ')
  return lists.length === 1
    ? `Primiți acest mesaj fiindcă sunteți pe lista de presă ${names} a primăriei.`
    : `Primiți acest mesaj fiindcă sunteți pe listele de presă ${names} ale primăriei.`
}
