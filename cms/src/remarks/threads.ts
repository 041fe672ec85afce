import { z } from 'zod'
import type { Remark } from './remark.ts'

const said = z.object({
  id: z.string(),
  by: z.string(),
  isOwn: z.boolean(),
  at: z.string(),
  text: z.string(),
})

/** What GET …/remarks answers: the threads on a document, open ones first, the newest of each kind on top. */
export const remarksAnswer = z.object({
  threads: z.array(
    z.object({
      id: z.string(),
      field: z.string().nullable(),
      quote: z.string().nullable(),
      settled: z.object({ by: z.string(), at: z.string() }).nullable(),
      /** What began it, then the answers, in order. */
      said: z.array(said),
    }),
  ),
})
export type RemarksAnswer = z.infer<typeof remarksAnswer>
export type Thread = RemarksAnswer['threads'][number]

/** The remarks on a document, oldest first, as their threads; people by their names, `self` is who asks. */
export function threadsOf(
  remarks: readonly Remark[],
  names: ReadonlyMap<string, string>,
  self: string,
): RemarksAnswer {
  const nameOf = (id: string | null) => (id === null ? 'Redacția' : (names.get(id) ?? ''))
  const threads = remarks
    .filter(({ thread }) => thread === null)
    .map(({ id, field, quote, settledBy, settledAt }): Thread => {
      const all = remarks.filter((each) => each.id === id || each.thread === id)
      return {
        ...{ id, field, quote },
        settled: settledAt === null ? null : { by: nameOf(settledBy), at: settledAt },
        said: all.map(({ id: each, by, at, text }) => ({
          ...{ id: each, by: nameOf(by), isOwn: by === self, at, text },
        })),
      }
    })
  const newestFirst = threads.toSorted((a, b) => (begunAt(a) < begunAt(b) ? 1 : -1))
  return {
    threads: [
      ...newestFirst.filter(({ settled }) => settled === null),
      ...newestFirst.filter(({ settled }) => settled !== null),
    ],
  }
}

const begunAt = ({ said: [first] }: Thread): string => first?.at ?? ''
