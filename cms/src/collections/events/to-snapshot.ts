import { eventTypes } from '@avizier/shared/kinds/events'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { z } from 'zod'
import {
  belonging,
  optionalInstant,
  optionalReferenceTo,
  optionalWords,
  page,
  referencesTo,
  referencesToAuthored,
  registration,
  richText,
  rowsOf,
  words,
} from '../row-fields.ts'
import { materialsHour, materialsRow } from './materials-hour.ts'

const rowSchema = z.object({
  ...page,
  ...registration,
  ...belonging,
  eventType: z.enum(eventTypes),
  statusNote: optionalWords,
  movedFrom: optionalInstant,
  lead: words,
  body: richText,
  endsAt: optionalInstant,
  place: optionalWords,
  onlineLink: optionalWords,
  admission: optionalWords,
  accreditationUntil: optionalInstant,
  agenda: rowsOf(z.object({ hour: optionalWords, text: z.string(), speaker: optionalWords })),
  speakers: rowsOf(z.object({ name: z.string(), role: optionalWords })),
  image: optionalReferenceTo('media'),
  attachments: referencesTo('documents'),
  ...materialsRow,
  recording: optionalReferenceTo('recordings'),
  recordingLink: optionalWords,
  transcript: richText,
  related: referencesToAuthored,
})

/**
 * The public form of an event at an instant, from its row in the database. Before their hour the files for the press are not named in
 * it: neither the register nor a public folder knows of them.
 */
export function eventToSnapshot(row: unknown, asOf: Date): Snapshot<'events'> {
  const { materials, ...event } = rowSchema.parse(row)
  const materialsAt = materialsHour({ ...event, materials })
  const isOut = materialsAt !== null && new Date(materialsAt) <= asOf
  return { ...event, materialsAt, materials: isOut ? materials : [] }
}
