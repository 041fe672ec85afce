import { isAuthored } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openMirror } from '../../site/publisher/mirror/mirror.ts'
import { quietSequences } from './events.ts'
import { randomNewsroom } from './random-newsroom.ts'

const runs = Number(process.env.INVARIANT_RUNS ?? 20) * 2
const seed = Number(process.env.INVARIANT_SEED ?? 1)

it('shows on each page every line that was ever public history, newest first', () => {
  const seen = { live: 0, kept: 0, lines: 0 }
  fc.assert(
    fc.property(quietSequences, ({ start, batches }) => {
      const newsroom = randomNewsroom(start)
      const mirror = openMirror(':memory:')
      let taken = 0
      for (const event of batches.flatMap(({ events }) => events)) {
        newsroom.happen(event)
        mirror.apply(newsroom.rows.slice(taken))
        taken = newsroom.rows.length
        for (const { collection, subject, path } of newsroom.rows) {
          if (!isAuthored(collection) || path === null) continue
          const document = mirror.get(collection, subject) ?? mirror.keptAt(path)
          if (!document) continue
          const lines = newsroom.rows.filter(
            (row) =>
              row.isMajor &&
              subjectKey(row.collection, row.subject) === subjectKey(collection, subject),
          )
          expect(document.history.map(({ number }) => number)).toEqual(
            lines.map(({ number }) => number).reverse(),
          )
          seen[document.withdrawal ? 'kept' : 'live'] += 1
          seen.lines += lines.length
        }
      }
      mirror.close()
    }),
    { numRuns: runs, seed },
  )
  console.log(JSON.stringify(seen))
  expect(Math.min(seen.live, seen.kept)).toBeGreaterThan(50)
})
