import type { Payload, PayloadRequest } from 'payload'
import type { Job } from '../jobs/job.ts'
import { drop, enqueue, unfinishedJobs } from '../jobs/store.ts'
import type { Subject } from '../workflow/act-rows.ts'
import { planSchema, type Plan, type Purpose } from './plan.ts'

/** The kinds of job that do it, never renamed. */
export const scheduledKinds: Record<Purpose, { name: string }> = {
  publish: { name: 'publish-scheduled' },
  withdraw: { name: 'withdraw-scheduled' },
}

/** A plan and how its job stands. */
export interface OpenPlan {
  plan: Plan
  job: Job
}

/** Plans a publication or a withdrawal, in the transaction (`req`) of the act that schedules it. */
export const makePlan = (req: PayloadRequest, plan: Plan): Promise<void> =>
  enqueue(req, scheduledKinds[plan.purpose], { input: plan, dueAt: new Date(plan.at) })

/** What is planned and not done, the earliest first, also what failed. */
export async function openPlans(payload: Payload, req?: PayloadRequest): Promise<OpenPlan[]> {
  const jobs = await unfinishedJobs(payload, Object.values(scheduledKinds), req)
  return jobs.map((job) => ({ job, plan: planSchema.parse(job.input) }))
}

/** The same of one document. */
export const plansOf = async (req: PayloadRequest, document: Subject): Promise<OpenPlan[]> =>
  (await openPlans(req.payload, req)).filter(({ plan }) => isOf(plan, document))

/** Takes back what was planned, in the transaction (`req`) of what takes it back. What runs finds that out by itself. */
export async function dropPlans(
  req: PayloadRequest,
  plans: readonly OpenPlan[],
  now: Date,
): Promise<void> {
  for (const { job } of plans) if (job.state !== 'running') await drop(req, job, now)
}

const isOf = (plan: Plan, { collection, id }: Subject): boolean =>
  plan.collection === collection && plan.id === id
