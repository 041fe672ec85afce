import { sectionRoots, sections, type Section } from '@avizier/shared/paths'

/** By what a search can be narrowed: the names in the page's address, in its form and in the index. */
export const filterNames = ['sectiune', 'compartiment', 'tema', 'an'] as const
export type FilterName = (typeof filterNames)[number]

/** The name of a section in a search: the first part of its address. */
export const nameOfSection = (section: Section): string => sectionRoots[section].replaceAll('/', '')

/** The section that holds an address; undefined for what stands in none. */
export const sectionOf = (path: string): Section | undefined =>
  sections.find((section) => path.startsWith(sectionRoots[section]))
