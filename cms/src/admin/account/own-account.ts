import { z } from 'zod'

const instant = z.string().nullable()
export const ownAccountSchema = z.object({
  factor: z.object({
    isOn: z.boolean(),
    isNeeded: z.boolean(),
    due: instant,
    recoveryCodesLeft: z.number(),
  }),
  sessions: z.array(
    z.object({
      id: z.string(),
      browser: z.string().nullable(),
      openedAt: instant,
      seenAt: instant,
      isThis: z.boolean(),
    }),
  ),
})

/** „Contul meu”, as the newsroom tells it. */
export type OwnAccount = z.infer<typeof ownAccountSchema>
