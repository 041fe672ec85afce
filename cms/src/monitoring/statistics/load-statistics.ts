import { dayOf, startOfDay } from '@avizier/shared/dates'
import type { PayloadRequest } from 'payload'
import { topicNames } from '../../collections/topics/topic-names.ts'
import { cuttingsWhere } from '../cuttings-store.ts'
import { releaseTitles } from '../release-titles.ts'
import { statisticsOf, type Statistics } from './statistics.ts'

/** The figures of what was marked from one day to another, both of them included. */
export async function loadStatistics(
  req: PayloadRequest,
  period: { from: string; to: string },
): Promise<Statistics> {
  const since = startOfDay(period.from).toISOString()
  const found = await cuttingsWhere(req, {
    and: [{ state: { equals: 'relevant' } }, { publishedAt: { greater_than_equal: since } }],
  })
  const marked = found.filter(({ publishedAt }) => dayOf(publishedAt) <= period.to)
  const topics = await topicNames(req)
  const titles = await releaseTitles(
    req,
    marked.flatMap(({ release }) => release ?? []),
  )
  return statisticsOf(
    marked.map(({ topic, release, ...cutting }) => ({
      ...cutting,
      topic: topic && (topics.get(topic) ?? null),
      release: release && (titles.get(release) ?? null),
    })),
    period,
  )
}
