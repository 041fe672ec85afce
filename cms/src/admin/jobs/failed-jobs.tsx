import type { ServerProps } from 'payload'
import { hasRole } from '../../access/has-role.ts'
import { deadJobs } from '../../jobs/store.ts'
import { jobsSlug } from '../../jobs/slugs.ts'
import { jobKinds } from '../../upkeep/kinds.ts'
import { whenIn } from '../when.ts'

/** On the first page of those who can do something about it: what the newsroom could not do by itself. */
export const FailedJobs = async ({ payload, user }: ServerProps) => {
  if (!hasRole(user, 'webmaster', 'admin')) return null
  const jobs = await deadJobs(payload)
  if (jobs.length === 0) return null
  const now = new Date()
  const list = `${payload.config.routes.admin}/collections/${jobsSlug}`
  return (
    <section className="avizier-panel avizier-panel--urgent">
      <h2>Sarcini automate eșuate</h2>
      <ul>
        {jobs.map(({ id, kind, failedSince, dueAt }) => (
          <li key={id}>
            <a href={`${list}/${id}`}>{titleOf(kind)}</a>
            <span>prima eroare: {whenIn(failedSince ?? dueAt, now)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const titleOf = (kind: string): string =>
  jobKinds.find(({ name }) => name === kind)?.label.ro ?? kind
