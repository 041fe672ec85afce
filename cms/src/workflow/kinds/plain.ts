import { z } from 'zod'
import { actKind } from '../act-kind.ts'
import { publishNewest } from '../publish-text.ts'

const nothingMore = z.strictObject({})

// The acts that only move a text from one desk to the next.

export const submit = actKind({ act: 'submit', details: nothingMore })

export const returning = actKind({
  act: 'return',
  details: nothingMore,
  noteMissing: 'Scrieți observațiile: cine a trimis textul trebuie să știe ce să schimbe.',
})

/** What cannot be published is not approved: it would fail at its minute, or in the hands of whoever publishes it. */
export const approve = actKind({
  act: 'approve',
  details: nothingMore,
  rehearsal: ({ req, desk }) => publishNewest(req, desk.subject),
})

export const approveAfterwards = actKind({ act: 'approve-afterwards', details: nothingMore })
