import { minuteMs } from '@avizier/shared/dates'
import { createLocalReq, type PayloadRequest } from 'payload'
import type { JobKind, Work } from '../jobs/job.ts'
import { deskOf } from '../workflow/desk-of.ts'
import { askFor } from '../workflow/keep-desk.ts'
import { asNewest } from '../workflow/publish-text.ts'
import { plannedAct } from './act-kinds.ts'
import { forEditors } from './failure.ts'
import { planSchema, type Plan, type Purpose } from './plan.ts'
import { scheduledKinds } from './plans.ts'
import { stillStands } from './still-stands.ts'

/** Short, for somebody waits for it: what a busy database refused is done by then, and who must mend something hears soon. */
const pausesMs = [5000, 15_000, 30_000, minuteMs]

const jobKind = (purpose: Purpose, label: JobKind['label']): JobKind => ({
  ...scheduledKinds[purpose],
  label,
  attempts: pausesMs.length + 1,
  backOffMs: (failures) => pausesMs[failures - 1] ?? minuteMs,
  isStillDue: async ({ payload, input }) =>
    stillStands(await createLocalReq({}, payload), planSchema.parse(input)),
  run,
})

/** All in one turn, so that there is the publication if and only if there is its act, and never a second one. */
async function run({ input, turn }: Work): Promise<void> {
  const plan = planSchema.parse(input)
  try {
    await turn(async (req) => {
      // Somebody may have taken it back while the turn was waited for.
      if (await stillStands(req, plan)) await carryOut(req, plan)
    })
  } catch (error) {
    throw forEditors(error)
  }
}

/** Does what was planned as its act does it by hand, over the text that was approved, for nobody in particular. */
async function carryOut(req: PayloadRequest, plan: Plan): Promise<void> {
  const { purpose, revision } = plan
  const kind = plannedAct(purpose)
  const { note, details } = await wordsOf(req, plan)
  const doIt = async () => {
    askFor(req, plan, { act: kind.act, note, details })
    const desk = await deskOf(req, plan)
    await kind.save?.({ req, desk, note, details: details ?? {} })
    await kind.afterwards?.({ req, desk, note, details: details ?? {} })
  }
  await (purpose === 'publish' ? asNewest(req, plan, revision, doIt) : doIt())
}

/** What was said when it was planned: the note of the act, and what the planned act is told. */
async function wordsOf(req: PayloadRequest, plan: Plan) {
  const { acts } = await deskOf(req, plan)
  const scheduled = acts.findLast(({ act }) => act === 'schedule')
  const { at: _, purpose: __, ...words } = scheduled?.details ?? {}
  const details = plannedAct(plan.purpose).details.parse(words)
  return {
    note: scheduled?.note ?? null,
    details: Object.keys(details).length > 0 ? details : null,
  }
}

/** What is done at its minute. */
export const punctualKinds: readonly JobKind[] = [
  jobKind('publish', { ro: 'Publicare programată', en: 'Scheduled publication' }),
  jobKind('withdraw', { ro: 'Retragere programată', en: 'Scheduled withdrawal' }),
]

/**
 * Run by a runner of their own: what is due at a minute waits for no nightly job. A lease lasts many times as long as a
 * publication, and what a killed process held is taken over while the minute still lasts.
 */
export const punctualQueue = { queue: 'punctual', kinds: punctualKinds, leaseMs: 15_000 }
