import { setPriority } from 'node:os'
import { z } from 'zod'
import { openMirror } from '../mirror/mirror.ts'
import { contentsSchema } from '../../src/search/contents.ts'
import { makeParts, partLimitsSchema } from './make-parts.ts'

// One pass over the mirror, as a process of its own: it takes what time and memory the publisher leaves.

/** The lowest priority there is. */
const lowest = 19

const orderSchema = z.object({
  mirrorFile: z.string(),
  searchDir: z.string(),
  parts: contentsSchema.shape.parts,
  limits: partLimitsSchema,
})
export type IndexOrder = z.infer<typeof orderSchema>

setPriority(lowest)
// Without the publisher nobody would take what is made here.
process.once('disconnect', () => process.exit(1))
process.once('message', (message) => {
  const { mirrorFile, searchDir, parts, limits } = orderSchema.parse(message)
  const mirror = openMirror(mirrorFile, { isReadOnly: true })
  const told: Promise<void>[] = []
  const tell = (progress: unknown) =>
    told.push(
      new Promise((resolve, reject) =>
        process.send?.(progress, undefined, undefined, (error) =>
          error ? reject(error) : resolve(),
        ),
      ),
    )
  makeParts(mirror, searchDir, parts, tell, limits)
    .then(() => Promise.all(told))
    .then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(
          error instanceof Error ? (error.stack ?? error.message) : String(error),
        )
        process.exit(1)
      },
    )
})
