import type { Field } from 'payload'
import { expect, it } from 'vitest'
import config from '../payload.config.ts'

interface Found {
  at: string
  field: Field
}

const fieldsBelow = (fields: Field[], at: string): Found[] =>
  fields.flatMap((field) => {
    const place = 'name' in field ? `${at}.${field.name}` : at
    const inner =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => fieldsBelow(tab.fields, place))
        : 'fields' in field
          ? fieldsBelow(field.fields, place)
          : []
    return [{ at: place, field }, ...inner]
  })

it('no field that people see is drawn with the code editor that asks a foreign host', async () => {
  const { collections, globals } = await config
  const shown = [...collections.filter(({ admin }) => admin.hidden !== true), ...globals]
  const drawn = shown
    .flatMap(({ fields, slug }) => fieldsBelow(fields, slug))
    .flatMap(({ at, field }) =>
      field.type === 'json' || field.type === 'code' ? [{ at, field }] : [],
    )
    .filter(({ field }) => !field.hidden && !field.admin?.hidden)
  expect(drawn.map(({ at }) => at)).toContain('register.snapshot')
  const foreign = drawn.filter(({ field }) => !field.admin?.components?.Field)
  expect(foreign.map(({ at }) => at)).toEqual([])
})
