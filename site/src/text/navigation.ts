import { collectionLabels } from '@avizier/shared/kinds/index'
import { paths } from '@avizier/shared/paths'

export interface Link {
  label: string
  path: string
}

interface MenuEntry extends Link {
  /** How the label begins where there is room for two lines of menu only. */
  shortLabel?: string
}

/** The menu of every page, in the order that people ask for things; only two names are shorter than elsewhere. */
export const menu: MenuEntry[] = [
  { label: 'Comunicate', path: paths.section('press-releases') },
  { label: collectionLabels.announcements.plural, path: paths.section('announcements') },
  {
    label: collectionLabels['debate-notices'].plural,
    path: paths.section('debate-notices'),
    shortLabel: 'Dezbateri',
  },
  {
    label: collectionLabels['journal-issues'].plural,
    path: paths.section('journal-issues'),
    shortLabel: 'Jurnalul',
  },
  { label: collectionLabels.leaflets.plural, path: paths.section('leaflets') },
  { label: 'Campanii', path: paths.section('campaigns') },
  { label: 'Pentru presă', path: paths.pressRoom },
]

/** The name of a section as breadcrumbs and menus say it. */
export const sectionLink = (path: string): Link => {
  const found = menu.find((entry) => entry.path === path)
  if (!found) throw new RangeError(`${path} is not in the menu`)
  return found
}

export const departmentsLink: Link = {
  label: collectionLabels.departments.plural,
  path: paths.departments,
}
export const topicsLink: Link = { label: collectionLabels.topics.plural, path: paths.topics }
export const searchLink: Link = { label: 'Căutare', path: paths.search }
export const aboutLink: Link = { label: 'Despre birou', path: paths.about }
export const accessibilityLink: Link = {
  label: 'Declarație de accesibilitate',
  path: paths.accessibility,
}
export const privacyLink: Link = { label: 'Date personale', path: paths.privacy }
export const proofLink: Link = { label: 'Dovada publicării', path: paths.proof }
