import { pressOutlet } from '@avizier/shared/forms/accreditation'
import { z } from 'zod'
import { optionalWords, writtenWords } from '../requests/words.ts'
import { allApplicantSorts } from './case.ts'
import { allChannels } from './channels.ts'
import { allCaseKinds } from './kinds.ts'
import { caseLimits } from './limits.ts'

const line = (tooLong: string, most: number = caseLimits.name) =>
  optionalWords({ tooLong, most }).transform((words) => words || null)

/** A moment as a browser sends it. A year of which a digit is missing, „0206”, is none: it could not be corrected afterwards. */
export const momentAsked = (missing: string) =>
  z.iso
    .datetime({ error: missing, offset: true })
    .transform((instant) => new Date(instant).toISOString())
    .refine((instant) => instant >= '1990' && instant < '2100', missing)

/** An address for an answer, as somebody typed it; null where none was. */
const emailAsked = z
  .string()
  .trim()
  .nullish()
  .transform((typed) => typed || null)
  .pipe(z.email('Adresa de e-mail nu este întreagă.').max(254).nullable())

export const applicantAsked = z.strictObject({
  name: line('Numele are'),
  email: emailAsked,
  address: line('Adresa are', caseLimits.address),
  phone: line('Telefonul are'),
  outlet: line(`${pressOutlet} are`),
  position: line('Funcția are'),
  sort: z
    .enum(allApplicantSorts, 'Spuneți ca ce întreabă.')
    .nullish()
    .transform((sort) => sort ?? null),
})

/** What a case begins with, as a person types it. */
export const openingSchema = z.strictObject({
  kind: z.enum(allCaseKinds, 'Alegeți felul solicitării.'),
  channel: z.enum(allChannels, 'Alegeți pe ce cale a venit.'),
  receivedAt: momentAsked('Scrieți ziua și ora la care a venit.'),
  subject: writtenWords({
    missing: 'Scrieți pe scurt despre ce este vorba.',
    tooLong: 'Subiectul are',
    most: caseLimits.subject,
  }),
  text: line('Textul are', caseLimits.text),
  applicant: applicantAsked.prefault({}),
  topic: z
    .string()
    .nullish()
    .transform((id) => id || null),
  broadcast: z
    .strictObject({
      programme: writtenWords({
        missing: 'Scrieți numele emisiunii.',
        tooLong: 'Numele emisiunii are',
        most: caseLimits.name,
      }),
      broadcaster: writtenWords({
        missing: 'Scrieți postul.',
        tooLong: 'Numele postului are',
        most: caseLimits.name,
      }),
      airedAt: momentAsked('Scrieți ziua și minutul difuzării.'),
      askedBy: line('Numele are'),
    })
    .nullish(),
  problem: z
    .strictObject({
      outlet: writtenWords({
        missing: 'Scrieți publicația.',
        tooLong: 'Numele publicației are',
        most: caseLimits.name,
      }),
      address: line('Adresa are', caseLimits.address),
    })
    .nullish(),
  request: z
    .string()
    .nullish()
    .transform((id) => id || null),
})
export type Opening = z.output<typeof openingSchema>
