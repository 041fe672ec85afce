import { z } from 'zod'

// What the page in the frame and the form say to each other; the page's part is site/counter/files/reload.js.

export const frameMessage = z.object({
  avizier: z.enum(['ready', 'shown', 'closed', 'away']),
  /** Which of the form's saves is on the screen. */
  save: z.number().optional(),
  publicAt: z.string().nullable(),
})
export type FrameMessage = z.infer<typeof frameMessage>

export const reloadMessage = (save: number) => ({ avizier: 'reload', save })
