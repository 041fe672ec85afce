import { DatabaseSync } from 'node:sqlite'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { subjectCollections } from '@avizier/shared/collections'
import { readSettings } from '@avizier/shared/settings'
import type { Field } from 'payload'
import { inject } from 'vitest'
import { newsroomConfig } from '../../../cms/src/newsroom-config.ts'
import type { Found, Told } from '../../support/leaks.ts'

/** The collections and globals of the newsroom, each with its fields that hold words, by their path. */
export async function fieldsWithWords(): Promise<Map<string, string[]>> {
  const settings = readSettings({ DATA_DIR: inject('newsroom').dataDir })
  const { collections, globals } = await newsroomConfig({ settings, secret: 'of no newsroom' })
  return new Map([...collections, ...globals].map(({ slug, fields }) => [slug, pathsIn(fields)]))
}

export const isPublicKind = (slug: string): boolean =>
  subjectCollections.some((subject) => subject === slug)

const wordTypes = ['text', 'textarea', 'email', 'json', 'richText', 'code']

const pathsIn = (fields: readonly Field[], within = ''): string[] =>
  fields.flatMap((field) => {
    const path =
      'name' in field && field.name ? [within, field.name].filter(Boolean).join('_') : within
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => pathsIn(tab.fields, 'name' in tab ? tab.name : within))
    if ('fields' in field) return pathsIn(field.fields, path)
    const isStored = wordTypes.includes(field.type) && !('virtual' in field && field.virtual)
    return isStored && !/(^|_)id$/.test(path) ? [path] : []
  })

const inSnakeCase = (name: string): string =>
  name.replaceAll('-', '_').replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)

/** What the fields of a collection hold of the words that are looked for, as the database has them. */
export function wordsStored(found: Found, slug: string, fields: readonly string[]): Told {
  const { database: file } = dataDirLayout(inject('newsroom').dataDir)
  using database = new DatabaseSync(file, { readOnly: true })
  const columnsOf = (table: string): Set<unknown> =>
    new Set(
      database
        .prepare(`SELECT name FROM pragma_table_info(?)`)
        .all(table)
        .map(({ name }) => name),
    )
  const stored = fields.flatMap((field): [string, string[]][] => {
    const place = placesOf(slug, field).find(({ table, column }) => columnsOf(table).has(column))
    if (!place) return []
    const rows = database.prepare(`SELECT "${place.column}" AS words FROM "${place.table}"`).all()
    return [[field, found(rows.map(({ words }) => String(words)).join('\n'))]]
  })
  return Object.fromEntries(stored)
}

/** Where the database may have a field: a group is part of the column's name, an array of the table's. */
function placesOf(slug: string, field: string): { table: string; column: string }[] {
  const steps = field.split('_').map(inSnakeCase)
  return steps.map((_, index) => ({
    table: [inSnakeCase(slug), ...steps.slice(0, index)].join('_'),
    column: steps.slice(index).join('_'),
  }))
}
