import { folderOf } from '@avizier/shared/kinds/sections'
import { paths } from '@avizier/shared/paths'
import type { FilterName } from '../search/filters.ts'
import { archiveOf, yearsOf } from './archives.ts'
import { groupsOf } from './belonging-pages.ts'
import { collectionLabels, type Grouping } from '@avizier/shared/kinds/index'
import type { Reader } from './reader.ts'
import { archivePages, openSections } from './site-map.ts'

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
    options: openSections(reader).map((section) => ({
      value: folderOf(section),
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
  openSections(reader).map((section) => {
    const root = paths.section(section)
    const pages = new Set(archivePages(reader, section))
    const years = archiveOf(reader, section)
      .map(({ year }) => ({ year, path: paths.year(root, year) }))
      .filter(({ path }) => pages.has(path))
    return { title: collectionLabels[section].plural, root, years }
  })
