import { cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { adding, changing, type Upgrade } from '@avizier/shared/form'
import type { SubjectCollection } from '@avizier/shared/collections'
import { snapshotForms, type Forms } from '@avizier/shared/kinds/forms'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { temporaryDirectory, type TemporaryDirectory } from '../../support/temporary-directory.ts'
import { openBareSite } from '../bare-site.ts'
import { quietSequences, type Sequence } from '../events.ts'
import { faultsOf } from '../faults.ts'
import { randomNewsroom } from '../random-newsroom.ts'
import { treeOf } from '../tree.ts'

const runs = Math.ceil(Number(process.env.INVARIANT_RUNS ?? 20) / 4)
const seed = Number(process.env.INVARIANT_SEED ?? 1)

/** Each may be done twice, so that what is written tomorrow can be drawn as it is drawn today. */
const upgrades: Partial<Record<SubjectCollection, Upgrade[]>> = {
  'press-releases': [adding(() => ({ sources: [] }))],
  // Seen on its page, and in the order of its issue.
  'journal-articles': [changing((old) => ({ ...old, pageNumber: old.pageNumber ?? 3 }))],
  announcements: [
    adding(() => ({ line: null })),
    changing((old) => ({ ...old, place: old.place ?? 'tot orașul' })),
  ],
  // Shown by other pages.
  departments: [changing((old) => ({ ...old, phone: old.phone ?? '0264 000 000' }))],
  redirects: [changing((old) => ({ ...old, to: old.to === '/vechi/2/' ? '/despre/' : old.to }))],
}
const forms = Object.fromEntries(
  Object.entries(snapshotForms).map(([kind, { schema, upgrades: known }]) => {
    const steps = upgrades[kind as SubjectCollection]
    const grown = z.object({
      ...(schema as z.ZodObject).shape,
      sources: z.array(z.string()).optional(),
    })
    return [kind, { schema: steps ? grown : schema, upgrades: [...known, ...(steps ?? [])] }]
  }),
) as unknown as Forms

let home: TemporaryDirectory
let homes = 0
let files = 0
beforeAll(async () => {
  home = await temporaryDirectory('grown')
})
afterAll(() => home.remove())

/** Lets a sequence happen, with code whose forms have grown from one of its batches on. */
async function follow({ start, batches }: Sequence, cut: number): Promise<void> {
  const newsroom = randomNewsroom(start)
  const within = (name: string) => path.join(home.path, String(homes), name)
  homes += 1
  const grownAt = cut % batches.length
  const old = await openBareSite(within('old'), newsroom)
  for (const { events } of batches.slice(0, grownAt))
    events.forEach((event) => newsroom.happen(event))
  await old.bring({ kind: 'finishes' })
  await old.close()

  const before = newsroom.rows.length
  newsroom.grow(forms)
  expect(newsroom.rows.length).toBe(before)
  // Another release is begun, as the publisher does with other code, over the mirror that there is.
  await mkdir(within('grown'), { recursive: true })
  await cp(path.join(within('old'), 'mirror.db'), path.join(within('grown'), 'mirror.db'))
  const site = await openBareSite(within('grown'), newsroom, { forms })
  for (const { events } of batches.slice(grownAt)) {
    await site.bring({ kind: 'finishes' })
    events.forEach((event) => newsroom.happen(event))
  }
  await site.bring({ kind: 'finishes' })
  const full = await openBareSite(within('full'), newsroom, { forms })
  await full.bring({ kind: 'finishes' })
  expect(await faultsOf(site.folder, full.folder)).toEqual([])
  files += (await treeOf(full.folder)).size
  await site.close()
  await full.close()
}

it('over rows of before and of today the folder is a full build, and growing writes no row', async () => {
  await fc.assert(fc.asyncProperty(quietSequences, fc.nat(20), follow), { numRuns: runs, seed })
  console.log(`${runs} sequences, ${files} files compared`)
})
