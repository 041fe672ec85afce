import { z } from 'zod'
import { absentAsNull, storedInstant, storedRelation } from '../database/stored-values.ts'

/** Everything that is ever done to a text; each is a row that stays (docs/decisions/0027). */
export const actNames = [
  'edit',
  'submit',
  'return',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'publish-urgently',
  'approve-afterwards',
  'withdraw',
  'reinstate',
] as const
export type ActName = (typeof actNames)[number]

/** What the office calls each act, as a timeline tells it. */
export const actLabels: Record<ActName, { ro: string; en: string }> = {
  edit: { ro: 'Scris', en: 'Edited' },
  submit: { ro: 'Trimis spre verificare', en: 'Submitted' },
  return: { ro: 'Returnat cu observații', en: 'Returned' },
  approve: { ro: 'Aprobat', en: 'Approved' },
  schedule: { ro: 'Programat', en: 'Scheduled' },
  unschedule: { ro: 'Programare anulată', en: 'Unscheduled' },
  publish: { ro: 'Publicat', en: 'Published' },
  'publish-urgently': { ro: 'Publicat de urgență', en: 'Published urgently' },
  'approve-afterwards': { ro: 'Verificat ulterior', en: 'Approved afterwards' },
  withdraw: { ro: 'Retras', en: 'Withdrawn' },
  reinstate: { ro: 'Repus pe site', en: 'Reinstated' },
}

/** An act before it has its place among the others of its document. */
export interface NewAct {
  act: ActName
  /** The id of a person; null for the system. */
  by: string | null
  /** An ISO instant. */
  at: string
  /** Of the text that it is about. */
  revision: number
  note: string | null
  /** Read by the schema of the act's kind. */
  details: Readonly<Record<string, unknown>> | null
}

const actSchema = z.object({
  id: z.string(),
  /** Its place among the acts of its document, from 1. */
  number: z.number().int().positive(),
  act: z.enum(actNames),
  by: storedRelation,
  at: storedInstant,
  revision: z.number(),
  note: absentAsNull(z.string().nullable()),
  details: absentAsNull(z.record(z.string(), z.unknown()).nullable()),
})
export type Act = NewAct & { id: string; number: number }

/** An act from its database form. */
export const readAct = (stored: unknown): Act => actSchema.parse(stored)
