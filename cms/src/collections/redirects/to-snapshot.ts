import type { Snapshot } from '@avizier/shared/kinds/index'
import { z } from 'zod'

const rowSchema = z.object({ from: z.string(), to: z.string() })

/** The public form of a redirect: its two addresses. The note is the office's own. */
export const redirectToSnapshot = (row: unknown): Snapshot<'redirects'> => rowSchema.parse(row)
