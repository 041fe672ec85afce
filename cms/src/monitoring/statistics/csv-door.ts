import { toCsv } from '@avizier/shared/csv'
import type { Endpoint } from 'payload'
import { personOf } from '../../access/person-of.ts'
import { refuse } from '../../access/refuse.ts'
import { csvAnswer } from '../../csv/csv-answer.ts'
import { monitoringRefusals, watchesPress } from '../access.ts'
import { loadStatistics } from './load-statistics.ts'
import { askedWeeks, lastWeeks } from './period.ts'
import { statisticsHead, statisticsRows } from './statistics-rows.ts'

/** GET /api/cuttings/statistics?saptamani=12 → what the press wrote in these weeks, counted, as CSV. */
export const statisticsCsv: Endpoint = {
  path: '/statistics',
  method: 'get',
  handler: async (req) => {
    personOf(req)
    if (!watchesPress(req.user)) refuse(monitoringRefusals.read)
    const period = lastWeeks(askedWeeks.parse(req.query), new Date())
    const rows = statisticsRows(await loadStatistics(req, period))
    return csvAnswer(
      `statistica-presei-${period.from}-${period.to}.csv`,
      toCsv(statisticsHead, rows),
    )
  },
}
