import type { Section } from '@avizier/shared/kinds/index'
import { sectionAt } from '@avizier/shared/paths'
import type { Reader } from './reader.ts'
import { openSections } from './site-map.ts'

/** The section that an address lies in, if it has a page: what was withdrawn may have been the last there. */
export function openSectionAt(
  reader: Pick<Reader, 'listsBelow'>,
  path: string,
): Section | undefined {
  const section = sectionAt(path)
  return openSections(reader).includes(section) ? section : undefined
}
