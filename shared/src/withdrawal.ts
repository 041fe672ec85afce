/**
 * How the office takes back what was public: published by mistake, its address is gone; replaced, it leads to what took its
 * place; withdrawn, its page stays and says so.
 */
export const withdrawalManners = ['error', 'replaced', 'withdrawn'] as const
export type WithdrawalManner = (typeof withdrawalManners)[number]

/** A withdrawal in the office's words. */
export interface Withdrawal {
  /** Null where nobody said: into the trash, or before there were manners. The address is gone then. */
  manner: WithdrawalManner | null
  /** Public: at the address of the document, in its history. */
  reason: string | null
  /** The address of this site that took its place; null in every other manner. */
  replacedBy: string | null
}

/** Of what was taken back without a word. */
export const silentWithdrawal: Withdrawal = { manner: null, reason: null, replacedBy: null }
