import type { PayloadRequest } from 'payload'
import { mailsSlug } from './slugs.ts'

/** Erases the letters about something that somebody asked to be forgotten, also those that have not left yet. */
export async function forgetLetters(req: PayloadRequest, about: string): Promise<void> {
  await req.payload.db.deleteMany({
    collection: mailsSlug,
    where: { about: { equals: about } },
    req,
  })
}
