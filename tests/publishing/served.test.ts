import { paths } from '@avizier/shared/paths'
import type { RegisterRow } from '@avizier/shared/register'
import { openMirror } from '@avizier/site/mirror'
import { entryOf } from '@avizier/site/release'
import { addresses } from '../../site/src/addresses.ts'
import type * as App from '../../site/src/app-entry.ts'
import { createReader } from '../../site/src/queries/reader.ts'
import { emptyNewsroom, smallNewsroom } from '../../site/src/testing/newsroom.ts'
import fc from 'fast-check'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { sequencesWithDeaths, type Sequence } from './events.ts'
import { randomNewsroom } from './random-newsroom.ts'
import { siteUrl } from './site.ts'

// Pages are rendered without the server that Astro puts around them; what it would have said is the measure.

const seed = Number(process.env.INVARIANT_SEED ?? 1)
const noon = new Date('2026-11-23T10:00:00.000Z')
let app: typeof App
beforeAll(async () => {
  app = (await import(entryOf(inject('appDir')))) as typeof App
})

/** How many addresses a newsroom has; throws for the first whose two answers, or what they read, are not the same. */
async function compare(rows: readonly RegisterRow[], asOf: Date): Promise<number> {
  const mirror = openMirror(':memory:')
  mirror.apply(rows)
  let compared = 0
  for (const address of addresses(mirror)) {
    const answers = [app.render, app.renderAsServed].map(async (render) => {
      const reader = createReader(mirror, asOf, siteUrl)
      const answer = await render(address, reader)
      const text = await answer.text()
      const { tags, files, until } = reader.reading
      return { status: answer.status, text, tags: [...tags].sort(), files: [...files], until }
    })
    const [here, served] = await Promise.all(answers)
    // It was made as it should be; only a server has to say in which case it is sent.
    const expected = address === paths.notFound ? { ...served, status: 200 } : served
    expect(here, address).toEqual(expected)
    compared += 1
  }
  mirror.close()
  return compared
}

function newsroomAfter({ start, batches }: Sequence) {
  const newsroom = randomNewsroom(start)
  for (const { events } of batches) events.forEach((event) => newsroom.happen(event))
  return newsroom
}

describe('a page is what Astro’s own server would say, made from the same', () => {
  it('in a newsroom with something of every kind', async () => {
    expect(await compare(smallNewsroom(), noon)).toBeGreaterThan(100)
  })

  it('in an empty newsroom', async () => {
    expect(await compare(emptyNewsroom(), noon)).toBeGreaterThan(20)
  })

  it('in newsrooms where anything happened', async () => {
    for (const sequence of fc.sample(sequencesWithDeaths, { numRuns: 20, seed })) {
      const { rows, now } = newsroomAfter(sequence)
      expect(await compare(rows, now)).toBeGreaterThan(20)
    }
  })
})
