import { z } from 'zod'

// What the site panel shows: sentences and figures, made on the server by the-panel.ts, so that the browser only
// draws them and asks again.

const detailSchema = z.object({
  /** Tells it from the others of its list. */
  id: z.string(),
  title: z.string(),
  facts: z.array(z.string()),
  isUrgent: z.boolean(),
  /** What a program said, in English; null where all is well. */
  error: z.string().nullable(),
})
/** A line: what, what there is to know, and what went wrong. */
export type Detail = z.infer<typeof detailSchema>

const progressSchema = z.object({
  title: z.string(),
  phase: z.string(),
  done: z.number(),
  /** 0 where nobody knows yet how much there is to do. */
  total: z.number(),
  /** What a screen reader says: changes with the phase and every tenth of the way, not with each page. */
  spoken: z.string(),
})
export type Progress = z.infer<typeof progressSchema>

const releaseViewSchema = z.object({
  name: z.string(),
  title: z.string(),
  facts: z.array(z.string()),
  isCurrent: z.boolean(),
})
export type ReleaseView = z.infer<typeof releaseViewSchema>

const factSchema = z.object({
  label: z.string(),
  value: z.string(),
  isUrgent: z.boolean(),
  error: z.string().nullable(),
})
export type Fact = z.infer<typeof factSchema>

const publisherViewSchema = z.object({
  name: z.string(),
  /** It says nothing any more: it can be taken off the panel. */
  isUnseen: z.boolean(),
  facts: z.array(factSchema),
  progress: progressSchema.nullable(),
  /** Files that are not what a fresh full build makes, each with what is wrong. */
  differences: z.array(z.string()),
  failing: z.array(detailSchema),
  /** How many fail beyond those listed, in words. */
  failingMore: z.string().nullable(),
  releases: z.array(releaseViewSchema),
  history: z.array(detailSchema),
})
export type PublisherView = z.infer<typeof publisherViewSchema>

export const panelViewSchema = z.object({
  /** Something is under way: worth asking every second. */
  isBusy: z.boolean(),
  warnings: z.array(z.string()),
  waiting: z.array(z.string()),
  publishers: z.array(publisherViewSchema),
})
export type PanelView = z.infer<typeof panelViewSchema>
