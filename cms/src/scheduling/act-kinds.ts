import { z } from 'zod'
import type { Fault } from '../requests/of-people.ts'
import { actKind, type ActKind, type ActKinds } from '../workflow/act-kind.ts'
import { actKinds } from '../workflow/kinds/index.ts'
import type { Standing } from '../workflow/standing.ts'
import { minuteOf, refusalOfTime } from './allowed-time.ts'
import { purposes, type Purpose } from './plan.ts'
import { makePlan } from './plans.ts'
import { dropTakenBack } from './still-stands.ts'

/** The act that a plan carries out. */
export function plannedAct(purpose: Purpose): ActKind {
  const kind = actKinds[purpose]
  if (!kind) throw new Error(`The desk has no act ${purpose}`)
  return kind
}

const minute = z.iso
  .datetime({ offset: true, error: 'Alegeți ziua și ora.' })
  .transform((at) => minuteOf(at).toISOString())

const inRomanian = z.locales.ro().localeError

/** Beside the minute, all that the planned act is told: what was asked of the office then need not be asked again. */
const details = z
  .looseObject({ at: minute, purpose: z.enum(purposes, 'Alegeți ce se programează.') })
  .transform(({ at, purpose, ...words }, context) => {
    const told = plannedAct(purpose).details.safeParse(words, { error: inRomanian })
    if (told.success) return { ...told.data, at, purpose }
    for (const { path, message } of told.error.issues)
      context.addIssue({ code: 'custom', path, message, input: words })
    return z.NEVER
  })

const schedule = (clock: () => Date): ActKind =>
  actKind({
    act: 'schedule',
    details,
    faults: ({ at, purpose, ...words }, standing) => [
      ...faultsOfTime(at, clock()),
      ...faultsOfPurpose(purpose, standing),
      ...(plannedAct(purpose).faults?.(words, standing) ?? []),
    ],
    check: async ({ details: { at: _, purpose, ...details }, ...doing }) =>
      plannedAct(purpose).check?.({ ...doing, details }),
    afterwards: ({ req, desk: { subject, standing }, details: { at, purpose } }) =>
      makePlan(req, { ...subject, purpose, at, revision: standing.revision }),
  })

const unschedule: ActKind = actKind({
  act: 'unschedule',
  details: z.strictObject({}),
  afterwards: ({ req, desk: { subject } }) => dropTakenBack(req, subject),
})

function faultsOfTime(at: string, now: Date): Fault[] {
  const message = refusalOfTime(at, now)
  return message ? [{ path: 'at', message }] : []
}

function faultsOfPurpose(purpose: Purpose, { isLive, isNewestLive, scheduledFor }: Standing) {
  const fault = (message: string): Fault[] => [{ path: 'purpose', message }]
  if (scheduledFor)
    return fault('Documentul este deja programat: anulați întâi programarea, apoi alegeți alta.')
  if (purpose === 'publish' && isNewestLive)
    return fault('Textul acesta este deja public: se poate programa doar retragerea lui.')
  if (purpose === 'withdraw' && !isLive)
    return fault('Documentul nu este public: nu este nimic de retras.')
  return []
}

/** The acts that plan another one for a minute, and take it back. */
export const schedulingActs = (clock: () => Date): ActKinds => ({
  schedule: schedule(clock),
  unschedule,
})
