import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { adding, changing, readForm, versionOf } from './form.ts'

const form = {
  schema: z.object({ heading: z.string(), pinned: z.boolean() }),
  upgrades: [
    adding(() => ({ pinned: false, title: 'never over what there is' })),
    changing(({ title, old: _, ...rest }) => ({ ...rest, heading: title })),
  ],
}

describe('a form that has grown', () => {
  it('counts its versions from 1', () => {
    expect(versionOf({ upgrades: [] })).toBe(1)
    expect(versionOf(form)).toBe(3)
  })

  it.each([
    [undefined, { title: 'Pasaj', old: 1 }],
    [1, { title: 'Pasaj', old: 1 }],
    [2, { title: 'Pasaj', pinned: false }],
    [3, { heading: 'Pasaj', pinned: false, unknown: true }],
  ])('reads version %s as today', (version, written) => {
    expect(readForm(form, written, version)).toEqual({ heading: 'Pasaj', pinned: false })
  })

  it('leaves what was written as it is', () => {
    const written = Object.freeze({ title: 'Pasaj', old: 1 })
    readForm(form, written)
    expect(written).toEqual({ title: 'Pasaj', old: 1 })
  })

  it('says what is missing, and which program can read a version to come', () => {
    expect(() => readForm(form, { pinned: true }, 3)).toThrow('heading')
    expect(() => readForm(form, {}, 4)).toThrow(
      'was written in version 4 of its form, and this program knows 3: a newer one wrote it',
    )
  })
})
