import { monthOf, yearOf } from '../dates.ts'
import type { Address } from './kind.ts'

// Where the documents of a kind lie in their section, from facts fixed at first publication.

/** `/comunicate/2026/11/` */
export const inMonths: Address = {
  by: 'publishedAt',
  folder: (publishedAt, root) => monthFolder(root, monthOf(publishedAt)),
}

/** `/dezbateri/2026/` */
export const inYears: Address = {
  by: 'publishedAt',
  folder: (publishedAt, root) => yearFolder(root, yearOf(publishedAt)),
}

/** `/pliante/` */
export const inSection: Address = { by: 'publishedAt', folder: (_, root) => root }

export const yearFolder = (root: string, year: string): string => `${root}${year}/`
/** `month` is `2026-11`. */
export const monthFolder = (root: string, month: string): string =>
  `${root}${month.replace('-', '/')}/`
