import { collectionLabels, type Section } from '@avizier/shared/kinds/index'
import { declaredSection } from '@avizier/shared/kinds/sections'
import { paths } from '@avizier/shared/paths'
import type { Link } from './navigation.ts'

/** What a section says of itself. */
export const sectionText = (section: Section) => {
  const { intro, empty } = declaredSection(section)
  return { title: collectionLabels[section].plural, intro, empty }
}

export const sectionFeed = (section: Section): Link => ({
  label: `RSS: ${collectionLabels[section].plural}`,
  path: paths.feed(paths.section(section)),
})
