import { documentPath, paths } from '@avizier/shared/paths'
import type { RegisterRow } from '@avizier/shared/register'
import type { AuthoredCollection } from '@avizier/shared/collections'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { pagePictures, picture, registerOf, storedFile } from './register.ts'
import {
  announcements,
  article,
  campaigns,
  cityEvents,
  debates,
  issue,
  leaflet,
  release,
} from './content.ts'

/** The facts of an office that has published nothing yet. */
export const settings: Snapshot<'site-settings'> = {
  institution: 'Primăria municipiului Cluj-Napoca',
  office: 'Biroul Mass-media',
  tagline: 'Știri, anunțuri și documente ale orașului',
  address: 'Str. Moților nr. 3, camerele 49–50, Cluj-Napoca',
  phone: '0264 431 900',
  email: 'presa@primarie.example',
  hours: 'luni–vineri, 8:00–16:00',
  headOfOffice: 'Perșa Iulia Maria',
  pressContacts: [{ ref: 'contacts', id: 'press' }],
  isDemonstration: true,
}

export function emptyNewsroom(): RegisterRow[] {
  const { rows, write } = registerOf()
  write('site-settings', 'site', null, { ...settings, pressContacts: [], isDemonstration: false })
  return rows
}

/** A small newsroom with something of every kind, in every state at noon of 23 November 2026. */
export function smallNewsroom(): RegisterRow[] {
  const { rows, write } = registerOf()
  write('site-settings', 'site', null, settings)
  writeOffice(write)
  writeFiles(write)
  writeDocuments(write)
  write('press-releases', 'r26', documentPath('press-releases', release(26)), corrected, {
    event: 'corrected',
    at: '2026-11-23T09:12:00.000Z',
    note: 'ora redeschiderii',
  })
  return rows
}

type WriteRow = ReturnType<typeof registerOf>['write']

function writeOffice(write: WriteRow): void {
  write('contacts', 'press', null, {
    name: 'Ofițerul de presă de serviciu',
    role: 'Biroul Mass-media',
    phone: '0264 431 900',
    email: 'presa@primarie.example',
    hours: null,
  })
  write('departments', 'tehnic', paths.group('departments', 'directia-tehnica'), {
    name: 'Direcția Tehnică',
    slug: 'directia-tehnica',
    description: 'Străzi, poduri, iluminat public și lucrări edilitare.',
    phone: '0264 596 030',
    email: null,
    address: 'Calea Moților nr. 7',
    hours: 'luni–joi, 8:30–16:30',
    contact: { ref: 'contacts', id: 'press' },
  })
  write('topics', 'mobilitate', paths.group('topics', 'mobilitate'), {
    name: 'Mobilitate',
    slug: 'mobilitate',
    description: null,
  })
}

function writeFiles(write: WriteRow): void {
  write(
    'media',
    'pasaj',
    null,
    picture('pasaj', {
      alt: 'Pasajul pietonal, văzut dinspre parc',
      caption: 'Pasajul refăcut, la capătul dinspre parc.',
      credit: 'Primăria Cluj-Napoca',
    }),
  )
  write(
    'media',
    'coperta',
    null,
    picture('coperta', { alt: 'Coperta numărului 11', caption: null, credit: null }, 297 / 210),
  )
  write('documents', 'plan', null, {
    title: 'Planul traseului',
    file: storedFile('planul-traseului.pdf', 1_140_000, 'application/pdf'),
    pageCount: 4,
    hasText: true,
    pages: [],
    recognized: null,
  })
  write('recordings', 'film', null, {
    title: 'Începutul anului școlar',
    file: storedFile('anul-scolar.mp4', 9_400_000, 'video/mp4'),
    captions: storedFile('anul-scolar.vtt', 1800, 'text/vtt'),
  })
  write('documents', 'jurnal-11', null, {
    title: 'Jurnalul Municipal nr. 11',
    file: storedFile('jurnalul-municipal-2026-nr-11.pdf', 2_410_000, 'application/pdf'),
    pageCount: 16,
    hasText: true,
    pages: Array.from({ length: 16 }, (_, index) => pagePictures(index + 1)),
    recognized: null,
  })
}

function writeDocuments(write: WriteRow): void {
  const publish = <C extends AuthoredCollection>(
    collection: C,
    id: string,
    snapshot: Snapshot<C>,
    issuePath?: string,
  ): void =>
    write(
      collection,
      id,
      documentPath(collection, { ...snapshot, ...(issuePath && { issuePath }) }),
      snapshot,
    )

  for (let number = 1; number <= 26; number += 1)
    publish('press-releases', `r${number}`, release(number))
  announcements.forEach((one, index) => publish('announcements', `a${index}`, one))
  debates.forEach((one, index) => publish('debate-notices', `d${index}`, one))
  campaigns.forEach((one, index) => publish('campaigns', `c${index}`, one))
  cityEvents.forEach((one, index) => publish('events', `e${index}`, one))
  publish('leaflets', 'l1', leaflet)
  for (const number of [9, 10, 11]) publish('journal-issues', `i${number}`, issue(number))
  const issuePath = documentPath('journal-issues', issue(11))
  ;[1, 2, 3].forEach((page) => publish('journal-articles', `j${page}`, article(page), issuePath))
}

const corrected: Snapshot<'press-releases'> = {
  ...release(26),
  corrections: [
    {
      at: '2026-11-23T09:12:00.000Z',
      text: 'Ora redeschiderii este 12:00, nu 10:00, cum am scris inițial.',
    },
  ],
}
