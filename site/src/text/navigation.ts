import { collectionLabels, type Grouping, type Section } from '@avizier/shared/kinds/index'
import { paths } from '@avizier/shared/paths'

export interface Link {
  label: string
  path: string
}

interface MenuEntry extends Link {
  /** How the label begins where there is room for two lines of menu only. */
  shortLabel?: string
}

/** The sections in the menu, in the order that people ask for things; only two names are shorter than elsewhere. */
const inMenu: Partial<Record<Section, Omit<MenuEntry, 'path'>>> = {
  'press-releases': { label: 'Comunicate' },
  announcements: { label: collectionLabels.announcements.plural },
  'debate-notices': {
    label: collectionLabels['debate-notices'].plural,
    shortLabel: 'Dezbateri',
  },
  'journal-issues': {
    label: collectionLabels['journal-issues'].plural,
    shortLabel: 'Jurnalul',
  },
  leaflets: { label: collectionLabels.leaflets.plural },
  campaigns: { label: 'Campanii' },
}
const menuSections = Object.entries(inMenu) as [Section, Omit<MenuEntry, 'path'>][]

/** The menu of every page. It has room for these: other sections are found in the footer. */
export const menu: MenuEntry[] = [
  ...menuSections.map(([section, entry]) => ({ ...entry, path: paths.section(section) })),
  { label: 'Pentru presă', path: paths.pressRoom },
]

/** The name of a section as breadcrumbs and menus say it. */
export const sectionLink = (section: Section): Link => ({
  label: inMenu[section]?.label ?? collectionLabels[section].plural,
  path: paths.section(section),
})

/** The sections that have a page, those of the menu first. */
export const publicationLinks = (open: readonly Section[]): Link[] =>
  [
    ...menuSections.map(([section]) => section).filter((section) => open.includes(section)),
    ...open.filter((section) => !inMenu[section]),
  ].map(sectionLink)

/** The list of all departments or topics. */
export const groupsLink = (grouping: Grouping): Link => ({
  label: collectionLabels[grouping].plural,
  path: paths.groups(grouping),
})
export const searchLink: Link = { label: 'Căutare', path: paths.search }
export const aboutLink: Link = { label: 'Despre birou', path: paths.about }
export const accessibilityLink: Link = {
  label: 'Declarație de accesibilitate',
  path: paths.accessibility,
}
export const privacyLink: Link = { label: 'Date personale', path: paths.privacy }
export const proofLink: Link = { label: 'Dovada publicării', path: paths.proof }
