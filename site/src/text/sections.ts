import { collectionLabels } from '@avizier/shared/labels'
import { paths, type Section } from '@avizier/shared/paths'
import type { Link } from './navigation.ts'

interface SectionText {
  title: string
  intro: string
  empty: string
}

/** What each section says of itself. */
export const sectionTexts: Record<Section, SectionText> = {
  'press-releases': {
    title: collectionLabels['press-releases'].plural,
    intro: 'Comunicatele, informările și anunțurile de presă ale primăriei, cu documentele lor.',
    empty: 'Încă nu a fost publicat niciun comunicat. Primul va apărea aici.',
  },
  announcements: {
    title: collectionLabels.announcements.plural,
    intro: 'Ce se schimbă în oraș: unde, de când și până când, cui îi folosește să știe.',
    empty: 'Încă nu a fost publicat niciun anunț. Primul va apărea aici.',
  },
  'debate-notices': {
    title: collectionLabels['debate-notices'].plural,
    intro:
      'Proiectele la care puteți trimite propuneri și dezbaterile la care puteți lua cuvântul, potrivit Legii nr. 52/2003.',
    empty: 'Încă nu a fost anunțată nicio dezbatere. Prima va apărea aici.',
  },
  'journal-issues': {
    title: collectionLabels['journal-issues'].plural,
    intro: 'Publicația gratuită a primăriei: fiecare număr de descărcat și de citit pe ecran.',
    empty: 'Încă nu a apărut niciun număr. Primul va putea fi citit și descărcat de aici.',
  },
  leaflets: {
    title: collectionLabels.leaflets.plural,
    intro: 'Informații practice pe scurt, de tipărit sau de citit pe ecran.',
    empty: 'Încă nu a fost publicat niciun pliant. Primul va apărea aici.',
  },
  campaigns: {
    title: collectionLabels.campaigns.plural,
    intro: 'Campaniile primăriei: ce își propun, materialele lor și unde pot fi văzute sau auzite.',
    empty: 'Încă nu a fost publicată nicio campanie. Prima va apărea aici.',
  },
}

export const sectionFeed = (section: Section): Link => ({
  label: `RSS: ${sectionTexts[section].title}`,
  path: paths.feed(paths.section(section)),
})
