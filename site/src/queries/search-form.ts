import { collectionLabels } from '@avizier/shared/labels'
import { paths, sections } from '@avizier/shared/paths'
import { nameOfSection, type FilterName } from '../search/filters.ts'
import { archiveOf, yearsOf } from './archives.ts'
import { groupsOf, type Grouping } from './belonging-pages.ts'
import type { Reader } from './reader.ts'
import { archivePages } from './site-map.ts'

interface Choice {
  name: FilterName
  label: string
  /** What stands for no choice. */
  all: string
  options: { value: string; label: string }[]
}

/** What a search can be narrowed by, each with the values that something public has. */
export const choicesOf = (reader: Reader): Choice[] => [
  {
    name: 'sectiune',
    label: 'Secțiunea',
    all: 'Toate',
    options: sections.map((section) => ({
      value: nameOfSection(section),
      label: collectionLabels[section].plural,
    })),
  },
  {
    name: 'compartiment',
    label: 'Compartimentul',
    all: 'Toate',
    options: groupOptions(reader, 'departments'),
  },
  { name: 'tema', label: 'Tema', all: 'Toate', options: groupOptions(reader, 'topics') },
  {
    name: 'an',
    label: 'Anul',
    all: 'Toți',
    options: yearsOf(reader).map((year) => ({ value: year, label: year })),
  },
]

const groupOptions = (reader: Reader, grouping: Grouping) =>
  groupsOf(reader, grouping).map(({ snapshot }) => ({ value: snapshot.slug, label: snapshot.name }))

/** The archives to browse instead: each section with the pages of its years. */
export const archivesOf = (reader: Reader) =>
  sections.map((section) => {
    const root = paths.section(section)
    const pages = new Set(archivePages(reader, section))
    const years = archiveOf(reader, section)
      .map(({ year }) => ({ year, path: paths.year(root, year) }))
      .filter(({ path }) => pages.has(path))
    return { title: collectionLabels[section].plural, root, years }
  })
