import { journalSections } from '@avizier/shared/kinds/journal-articles'
import { z } from 'zod'
import { askStandingLabels } from '../materials/asks/ask.ts'
import { materialStates } from '../materials/states.ts'
import { flatplanSchema } from './flatplan.ts'

// What the screen of a plan is told, and reads at its own border.

/** What the dialog that publishes an issue is told of its PDF. */
export const toldPdf = z.object({ sentences: z.array(z.string()) })
export type ToldPdf = z.infer<typeof toldPdf>

const filling = z.object({ room: z.number(), written: z.number() })

export const toldFlatplan = z.object({
  /** Of everything below: asked again with it, the answer is 304 until something is another. */
  etag: z.string(),
  issue: z.object({ id: z.string(), title: z.string() }),
  plan: flatplanSchema,
  revision: z.number().int(),
  articles: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      section: z.enum(journalSections),
      hasPicture: z.boolean(),
    }),
  ),
  asks: z.array(
    z.object({
      id: z.string(),
      what: z.string(),
      department: z.string().nullable(),
      lines: z.number().nullable(),
      dueOn: z.string(),
      standing: z.enum(Object.keys(askStandingLabels) as (keyof typeof askStandingLabels)[]),
      material: z
        .object({ id: z.string(), title: z.string(), state: z.enum(materialStates) })
        .nullable(),
    }),
  ),
  missing: z.array(z.string()),
  /** The hash of what is set, by which pages are asked for; null while the issue has no number or date. */
  setting: z.string().nullable(),
  /** Of each page, by place; empty while nothing is set. */
  fillings: z.array(z.record(z.string(), filling)),
  /** Why nothing is set, or what of it does not fit. */
  faults: z.array(z.string()),
  /** True where the issue cannot be made so. */
  isBlocked: z.boolean(),
  /** The PDF that the issue has; null where it has none. */
  pdf: z.string().nullable(),
  history: z.array(z.object({ id: z.string(), sentence: z.string(), at: z.string() })),
})
export type ToldFlatplan = z.infer<typeof toldFlatplan>
