import { monthName, noonOf } from '@avizier/shared/dates'
import type { Section } from '@avizier/shared/kinds/index'
import { paths } from '@avizier/shared/paths'
import { sectionLink, type Link } from './navigation.ts'

/** The archive pages above a document, read from its own address: section, year, and month where there is one. */
export function crumbsTo(section: Section, path: string): Link[] {
  const root = paths.section(section)
  const [year = '', month = ''] = path.slice(root.length).split('/')
  const crumbs = [sectionLink(section)]
  if (/^\d{4}$/.test(year)) crumbs.push({ label: year, path: paths.year(root, year) })
  if (/^\d{2}$/.test(month)) {
    const period = `${year}-${month}`
    crumbs.push({ label: monthName(noonOf(`${period}-01`)), path: paths.month(root, period) })
  }
  return crumbs
}
