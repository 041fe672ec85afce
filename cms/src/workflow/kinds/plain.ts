import { z } from 'zod'
import { actKind } from '../act-kind.ts'

const nothingMore = z.strictObject({})

// The acts that only move a text from one desk to the next.

export const submit = actKind({ act: 'submit', details: nothingMore })

export const returning = actKind({
  act: 'return',
  details: nothingMore,
  noteMissing: 'Scrieți observațiile: cine a trimis textul trebuie să știe ce să schimbe.',
})

export const approve = actKind({ act: 'approve', details: nothingMore })

export const approveAfterwards = actKind({ act: 'approve-afterwards', details: nothingMore })
