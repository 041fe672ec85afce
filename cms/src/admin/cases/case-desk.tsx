'use client'

import { createContext, useContext, type ReactNode } from 'react'
import type { CaseActName } from '../../cases/acts.ts'
import type { FormFacts } from './forms/form-facts.ts'

/** A case on its page, and whoever looks at it: what all buttons of the page know. */
export interface CaseHere {
  id: string
  /** How many acts the page shows. */
  seen: number
  /** Whoever looks, by id. */
  self: string
  /** What they may do to it as it stands. */
  offered: readonly CaseActName[]
  facts: FormFacts
}

const Here = createContext<CaseHere | null>(null)

export const CaseDesk = ({ here, children }: { here: CaseHere; children: ReactNode }) => (
  <Here value={here}>{children}</Here>
)

/** The case of the page. Throws outside of one. */
export function useCaseHere(): CaseHere {
  const here = useContext(Here)
  if (!here) throw new Error('Buttons of a case stand below CaseDesk')
  return here
}
