import { createHash } from 'node:crypto'
import type { SubjectCollection, settingsSlug } from '@avizier/shared/collections'
import { dayOf } from '@avizier/shared/dates'
import { slugify } from '@avizier/shared/letters'
import type { Reference } from '@avizier/shared/reference'
import type { RichText } from '@avizier/shared/rich-text'
import type { StoredFile, StoredImage } from '@avizier/shared/kinds/fields'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { withdrawalManners, type Withdrawal } from '@avizier/shared/withdrawal'
import type { Draw } from './draw.ts'

/** What an event has at hand to fill a document with. */
export interface Drawing {
  draw: Draw
  now: Date
  /** A number that no other document or file of this newsroom has. */
  serial(): number
  /** One of those there are. */
  some(collection: SubjectCollection): Reference
  /** Anything that a text can link to, live or not. */
  linkable(): Reference
  keepFile(hash: string, bytes: Buffer): void
}

function file(
  { draw, serial, keepFile }: Drawing,
  extension: string,
  mimeType: string,
): StoredFile {
  // The same bytes come twice now and then, under one name or two: a page may go, the file must stay for the other.
  const isCopy = draw.chance(0.15)
  const text = isCopy ? `${extension} ` : `${extension} ${serial()} `
  const bytes = Buffer.from(text.repeat(isCopy ? 20 : 20 + draw.below(200)))
  const hash = createHash('sha256').update(bytes).digest('hex')
  keepFile(hash, bytes)
  const name = draw.chance(0.5) ? 'fisier' : `fisier-${serial()}`
  return {
    hash,
    name: `${name}.${extension}`,
    source: `${hash.slice(0, 8)}.${extension}`,
    mimeType,
    bytes: bytes.length,
  }
}

export function image(drawing: Drawing): Snapshot<'media'> {
  const { draw } = drawing
  const picture = (width: number, extension: string): StoredImage => ({
    ...file(drawing, extension, `image/${extension === 'jpg' ? 'jpeg' : extension}`),
    width,
    height: Math.round((width * 2) / 3),
  })
  return {
    alt: draw.words(),
    caption: draw.maybe(draw.words()),
    credit: draw.maybe('Foto: primăria'),
    original: picture(1600, 'jpg'),
    variants: [picture(360, 'avif'), picture(720, 'avif'), picture(720, 'jpg')],
    card: draw.chance(0.7) ? { ...picture(1200, 'jpg'), height: 630 } : null,
  }
}

export function pdf(drawing: Drawing): Snapshot<'documents'> {
  const { draw } = drawing
  const pageCount = 1 + draw.below(9)
  const hasText = draw.chance(0.8)
  const picture = (width: number): StoredImage => ({
    ...file(drawing, 'webp', 'image/webp'),
    ...{ width, height: width * 2, keptIn: 'documents' },
  })
  // Drawn and read behind its publication, so not of each.
  const isDrawn = draw.chance(0.4)
  const isRead = !hasText && draw.chance(0.5)
  return {
    title: draw.words(),
    file: file(drawing, 'pdf', 'application/pdf'),
    pageCount,
    hasText,
    pages: isDrawn ? Array.from({ length: pageCount }, () => [picture(240), picture(800)]) : [],
    recognized: isRead ? { text: [draw.words()], confidence: draw.below(101) } : null,
  }
}

export const film = (drawing: Drawing): Snapshot<'recordings'> => ({
  title: drawing.draw.words(),
  file: file(drawing, 'mp4', 'video/mp4'),
  captions: file(drawing, 'vtt', 'text/vtt'),
})

/** Of an announcement that is a report; now and then it is one, and now and then none any more. */
export const figures = ({ draw }: Drawing): Snapshot<'announcements'>['figures'] =>
  draw.chance(0.3)
    ? [
        {
          heading: 'Cereri primite',
          lines: [{ label: 'Total', value: draw.below(9000), isPart: false }],
        },
      ]
    : []

export const contact = ({ draw }: Drawing): Snapshot<'contacts'> => ({
  name: draw.words(),
  role: null,
  phone: '0264 431 900',
  email: null,
  hours: null,
})

/** A department; without its own fields it is a topic. */
export function department(drawing: Drawing): Snapshot<'departments'> {
  const { draw, some } = drawing
  return {
    ...topic(drawing),
    phone: null,
    email: null,
    address: null,
    hours: null,
    contact: draw.maybe(some('contacts')),
  }
}

export function topic({ draw, serial }: Drawing): Snapshot<'topics'> {
  const name = draw.words()
  return { name, slug: slugify(`${name} ${serial()}`), description: null }
}

export const settings = ({ draw, some }: Drawing): Snapshot<typeof settingsSlug> => ({
  institution: 'Primăria',
  office: draw.words(),
  tagline: 'Știri',
  address: 'str. Moților nr. 3',
  phone: '0264 431 900',
  email: null,
  hours: null,
  headOfOffice: null,
  isDemonstration: true,
  pressContacts: [some('contacts')],
})

/** Few enough that redirects meet: chains, circles, and addresses that redirects leave to others. */
const oldAddresses = ['/vechi/', '/vechi/1.html', '/vechi/2/', '/vechi/2/3.html', '/vechi/4.pdf']

/** From an address of old, or from one of `places`, where a document is or was; to another of them, or elsewhere. */
export function redirect({ draw }: Drawing, places: readonly string[]): Snapshot<'redirects'> {
  const from = draw.chance(0.5) ? draw.pick(oldAddresses) : draw.pick(places)
  const others = [...oldAddresses, draw.pick(places), 'https://primaria.exemplu.ro/?nr=1']
  return { from, to: draw.pick(others.filter((address) => address !== from)) }
}

/** Where there is a reason it is said; what was replaced leads to one of `places`, itself among them. */
export function withdrawal({ draw }: Drawing, places: readonly string[]): Withdrawal {
  const manner = draw.pick([...withdrawalManners, 'withdrawn' as const])
  const reason = draw.words()
  return { manner, reason, replacedBy: manner === 'replaced' ? draw.pick(places) : null }
}

export function body({ draw, some, linkable }: Drawing): RichText {
  const text = (value: string) => ({ type: 'text' as const, text: value, marks: [] })
  return [
    {
      type: 'paragraph',
      children: [
        text(draw.words()),
        { type: 'link', to: linkable(), children: [text('vezi')] },
        { type: 'link', to: linkable(), children: [text('și')] },
      ],
    },
    { type: 'image', image: some('media'), caption: null },
    { type: 'attachment', document: some('documents') },
  ]
}

/** What documents of several kinds are made of. */
export interface Parts {
  page: Pick<
    Snapshot<'leaflets'>,
    'title' | 'slug' | 'publishedAt' | 'changeNote' | 'corrections' | 'lead'
  >
  /** The number at the end of its address, which no other has. */
  number: number
  registration: Pick<Snapshot<'press-releases'>, 'registrationNumber' | 'registrationDate'>
  belonging: Pick<Snapshot<'press-releases'>, 'department' | 'topics' | 'contact'>
  picture: Reference | null
  document: Reference
}

/** Drawn in this order for every kind: kept sequences count on their draws. */
export function partsOf(drawing: Drawing): Parts {
  const { draw, now, some } = drawing
  const title = draw.words()
  const number = drawing.serial()
  return {
    number,
    page: {
      title,
      slug: `${slugify(title)}-${number}`,
      publishedAt: now.toISOString(),
      changeNote: null,
      corrections: [],
      lead: draw.words(),
    },
    registration: {
      registrationNumber: draw.maybe('90001'),
      registrationDate: draw.maybe(dayOf(now)),
    },
    belonging: {
      department: draw.maybe(some('departments')),
      topics: [some('topics')],
      contact: draw.maybe(some('contacts')),
    },
    picture: draw.maybe(some('media')),
    document: some('documents'),
  }
}
