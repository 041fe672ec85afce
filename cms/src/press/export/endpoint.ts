import { toCsv } from '@avizier/shared/csv'
import { dayOf } from '@avizier/shared/dates'
import type { Endpoint } from 'payload'
import { personOf } from '../../access/person-of.ts'
import { refuse } from '../../access/refuse.ts'
import { csvAnswer } from '../../csv/csv-answer.ts'
import { mayExportPress, pressRefusals } from '../access.ts'
import { columns, rowOfJournalist } from '../columns.ts'
import { journalistsWhere } from '../store.ts'
import { topicNames } from '../../collections/topics/topic-names.ts'

/** GET /api/journalists/export → all journalists as CSV, as an import takes them. */
export const exportJournalists: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    personOf(req)
    if (!mayExportPress(req.user)) refuse(pressRefusals.export)
    const topics = await topicNames(req)
    const rows = await journalistsWhere(req, {})
    const csv = toCsv(
      Object.values(columns).map(({ head }) => head),
      rows.map((row) => rowOfJournalist(row, topics)),
    )
    return csvAnswer(`jurnalisti-${dayOf(new Date())}.csv`, csv)
  },
}
