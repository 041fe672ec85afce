import { eventStatuses } from '@avizier/shared/kinds/events'
import { z } from 'zod'
import { instant, optionalInstant, referencesTo } from '../row-fields.ts'

/** The fields by which the files for the press become public. */
export const materialsRow = {
  status: z.enum(eventStatuses),
  startsAt: instant,
  materials: referencesTo('documents'),
  materialsAt: optionalInstant,
}
const schema = z.object(materialsRow)

/** From when the files for the press are public: the chosen hour, or the beginning; null where there are none, or no event. */
export const materialsHour = (event: z.infer<typeof schema>): string | null =>
  event.materials.length === 0 || event.status === 'cancelled'
    ? null
    : (event.materialsAt ?? event.startsAt)

/** The same of a row in the database. */
export const materialsHourOf = (row: unknown): string | null => materialsHour(schema.parse(row))
