import type { SubjectCollection } from './collections.ts'
import type { debateNoticeTypes } from './snapshots/debate-notice.ts'
import type { journalSections } from './snapshots/journal.ts'
import type { pressReleaseKinds } from './snapshots/press-release.ts'
import type { spotMedia } from './snapshots/campaign.ts'

// Romanian names that editors and citizens both read: written once.

export const collectionLabels: Record<SubjectCollection, { singular: string; plural: string }> = {
  'press-releases': { singular: 'Comunicat de presă', plural: 'Comunicate de presă' },
  announcements: { singular: 'Anunț', plural: 'Anunțuri' },
  'journal-issues': { singular: 'Număr de Jurnal', plural: 'Jurnalul Municipal' },
  'journal-articles': { singular: 'Articol din Jurnal', plural: 'Articole din Jurnal' },
  leaflets: { singular: 'Pliant', plural: 'Pliante' },
  campaigns: { singular: 'Campanie de informare', plural: 'Campanii de informare' },
  'debate-notices': { singular: 'Dezbatere publică', plural: 'Dezbateri publice' },
  departments: { singular: 'Compartiment', plural: 'Compartimente' },
  topics: { singular: 'Temă', plural: 'Teme' },
  contacts: { singular: 'Contact', plural: 'Contacte' },
  media: { singular: 'Imagine', plural: 'Imagini' },
  documents: { singular: 'Document', plural: 'Documente' },
  'site-settings': { singular: 'Datele biroului', plural: 'Datele biroului' },
  redirects: { singular: 'Redirecționare', plural: 'Redirecționări' },
}

export const pressReleaseKindLabels: Record<(typeof pressReleaseKinds)[number], string> = {
  'press-release': 'Comunicat de presă',
  briefing: 'Informare de presă',
  'press-notice': 'Anunț de presă',
  'right-of-reply': 'Drept la replică',
}

export const journalSectionLabels: Record<(typeof journalSections)[number], string> = {
  editorial: 'Editorial',
  decisions: 'Hotărâri pe scurt',
  works: 'Lucrări în cartier',
  announcements: 'Anunțuri',
  agenda: 'Agendă',
  services: 'Servicii utile',
  culture: 'Cultură și comunitate',
}

export const debateNoticeTypeLabels: Record<(typeof debateNoticeTypes)[number], string> = {
  consultation: 'Consultare publică',
  'public-debate': 'Dezbatere publică',
  'public-meeting': 'Ședință publică',
  budget: 'Buget local',
  'urban-plan': 'Plan de urbanism',
}

/** The law that each type of notice is made under, offered to the editor as a start. */
export const debateNoticeLegalBasis: Record<(typeof debateNoticeTypes)[number], string> = {
  consultation:
    'art. 7 din Legea nr. 52/2003 privind transparența decizională în administrația publică, republicată',
  'public-debate':
    'art. 7 alin. (9)–(10) din Legea nr. 52/2003 privind transparența decizională în administrația publică, republicată',
  'public-meeting':
    'art. 8 din Legea nr. 52/2003 privind transparența decizională în administrația publică, republicată',
  budget: 'art. 39 alin. (3) din Legea nr. 273/2006 privind finanțele publice locale',
  'urban-plan':
    'Legea nr. 350/2001 privind amenajarea teritoriului și urbanismul și Ordinul MDRT nr. 2701/2010',
}

export const spotMediumLabels: Record<(typeof spotMedia)[number], string> = {
  television: 'Televiziune',
  radio: 'Radio',
  press: 'Presă scrisă',
  online: 'Online',
  outdoor: 'Afișaj stradal',
}
