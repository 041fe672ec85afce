import { paths } from '@avizier/shared/paths'

export interface Link {
  label: string
  path: string
}

/** The menu of every page, in the order that people ask for things. */
export const menu: Link[] = [
  { label: 'Comunicate', path: paths.section('press-releases') },
  { label: 'Anunțuri', path: paths.section('announcements') },
  { label: 'Dezbateri publice', path: paths.section('debate-notices') },
  { label: 'Jurnalul Municipal', path: paths.section('journal-issues') },
  { label: 'Pliante', path: paths.section('leaflets') },
  { label: 'Campanii', path: paths.section('campaigns') },
  { label: 'Pentru presă', path: paths.pressRoom },
]

/** The name of a section as breadcrumbs and menus say it. */
export const sectionLink = (path: string): Link => {
  const found = menu.find((entry) => entry.path === path)
  if (!found) throw new RangeError(`${path} is not in the menu`)
  return found
}

export const departmentsLink: Link = { label: 'Compartimente', path: paths.departments }
export const topicsLink: Link = { label: 'Teme', path: paths.topics }
export const aboutLink: Link = { label: 'Despre birou', path: paths.about }
