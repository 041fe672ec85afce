import type { Where } from 'payload'
import { formSlugs } from '@avizier/shared/forms/index'
import type { Actor } from '../../access/actor.ts'
import { worksAtInbox } from '../../access/works-at-inbox.ts'
import { formName } from '../../inbox/form-names.ts'
import type { SubmissionState } from '../../inbox/states.ts'
import { usersSlug } from '../../access/actor.ts'
import type { QuickFilter } from '../lists/filters.ts'

const inState = (...states: SubmissionState[]): Where => ({ state: { in: states } })

/** What nobody has taken yet. */
export const newOnes = { label: 'Noi', where: inState('waiting') } satisfies QuickFilter

/** What somebody has taken. */
export const ownOnes = (actor: Actor): QuickFilter => ({
  label: 'Ale mele',
  where: { takenBy: { equals: actor.id }, ...inState('taken', 'answered') },
})

/** What the office asks of what came in, every day; a department sees its proposals and no more. */
export const inboxFilters = (actor: Actor): QuickFilter[] => {
  const all: QuickFilter = { label: 'Toate', where: null }
  if (!worksAtInbox({ ...actor, collection: usersSlug })) return [all]
  return [
    all,
    newOnes,
    ownOnes(actor),
    { label: 'Cu răspuns', where: inState('answered') },
    { label: 'Spam', where: inState('spam') },
    ...formSlugs.map((slug) => ({ label: formName(slug).many, where: { form: { equals: slug } } })),
  ]
}
