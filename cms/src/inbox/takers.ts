import type { FormSlug } from '@avizier/shared/forms/index'
import { takeProposal } from './proposals/take-proposal.ts'
import type { Taker } from './taker.ts'

/** The office reads it and answers. */
const isRead: Taker = () => Promise.resolve()

export const takers: Readonly<Record<FormSlug, Taker>> = {
  'page-feedback': isRead,
  contact: isRead,
  proposal: takeProposal,
}
