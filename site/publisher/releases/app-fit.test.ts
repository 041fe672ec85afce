import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { adding, changing, type Upgrade } from '@avizier/shared/form'
import { formVersions, snapshotForms, type Forms } from '@avizier/shared/kinds/forms'
import { describe, expect, it } from 'vitest'
import { readerVersion } from '../../src/queries/reader-version.ts'
import { MisfitError, misfitOf, refuseMisfit } from './app-fit.ts'

const grown = (...upgrades: Upgrade[]): Forms => ({
  ...snapshotForms,
  leaflets: { ...snapshotForms.leaflets, upgrades },
})
const more = adding(() => ({ pages: 2 }))
const other = changing(({ lead, ...rest }) => ({ ...rest, summary: lead }))
const all = { hasAny: () => true }
const none = { hasAny: () => false }
const madeWith = (forms: Forms) => ({ reader: readerVersion, forms: formVersions(forms) })

describe('an app of other code', () => {
  it.each([
    ['of the same forms', grown(), grown()],
    ['of before a field came', grown(), grown(more)],
    ['of between two fields that came', grown(more), grown(more, more)],
    ['of after what cannot be read as before', grown(other), grown(other, more)],
  ])('%s is asked', (_, then, now) => {
    expect(misfitOf(madeWith(then), all, now)).toBeUndefined()
  })

  it.each([
    ['of before a field went', grown(), grown(other), 'shows version 1 of leaflets, which cannot'],
    [
      'of before it, some steps ago',
      grown(more),
      grown(more, other, more),
      'version 2 of leaflets',
    ],
    [
      'of a form to come',
      grown(more),
      grown(),
      'shows version 2 of leaflets, and this program knows 1',
    ],
  ])('%s is not', (_, then, now, why) => {
    expect(misfitOf(madeWith(then), all, now)).toContain(why)
  })

  it('that asks another Reader is not', () => {
    for (const reader of [0, readerVersion + 1])
      expect(misfitOf({ ...madeWith(grown()), reader }, all)).toContain(
        `version ${reader} of the Reader`,
      )
  })

  it('that does not know a kind is asked until there is one', () => {
    const { leaflets: _, ...forms } = formVersions()
    const made = { reader: readerVersion, forms }
    expect(misfitOf(made, { hasAny: () => false })).toBeUndefined()
    expect(misfitOf(made, { hasAny: (kind) => kind === 'leaflets' })).toBe(
      'it was made before there were leaflets',
    )
  })
})

it('asks an app that says nothing as one of the first versions, and refuses one by the name of its release', async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'avizier-app-fit-'))
  const app = async (name: string, source: string) => {
    const appEntry = path.join(home, name)
    await writeFile(appEntry, source)
    return { name: 'R1', appEntry }
  }
  const silent = await app('silent.mjs', 'export {}')
  const first = Object.fromEntries(
    Object.entries(grown()).map(([kind, form]) => [kind, { ...form, upgrades: [] }]),
  ) as unknown as Forms
  await refuseMisfit(silent, none, first)
  await expect(refuseMisfit(silent, none, grown(other))).rejects.toThrow(MisfitError)
  const newer = await app('newer.mjs', 'export const madeFor = { reader: 99, forms: {} }')
  await expect(refuseMisfit(newer, all)).rejects.toThrow(
    /^R1 cannot be shown: its pages ask version 99 of the Reader.* Build with the older code instead: npm run rebuild\.$/,
  )
  const unreadable = await app('unreadable.mjs', "export const madeFor = 'everything'")
  await expect(refuseMisfit(unreadable, all)).rejects.toThrow(
    'R1 cannot be shown: what its app says it was made for cannot be read.',
  )
  await expect(refuseMisfit(unreadable, all)).rejects.toThrow(MisfitError)
  await rm(home, { recursive: true })
})
