import { formOf, formSlugs } from '@avizier/shared/forms/index'
import type { Link } from './navigation.ts'

/** The forms that are not about one page or one link: each has a name in the footer. */
export const formLinks: Link[] = formSlugs
  .map(formOf)
  .filter(({ inFooter }) => inFooter !== undefined)
  .map(({ path, inFooter = '' }) => ({ label: inFooter, path }))
