import { paths } from '@avizier/shared/paths'
import type { Link } from '../text/navigation.ts'
import type { Thing } from '@avizier/shared/kinds/thing'

/** The way from the front page to a page, itself at the end. */
export const breadcrumbs = (crumbs: readonly Link[], page: Link, siteUrl: string): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ label: 'Prima pagină', path: paths.front }, ...crumbs, page].map(
    ({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: siteUrl + path,
    }),
  ),
})
