import type { Actor } from '../../access/actor.ts'
import { refusal } from '../../access/decide.ts'
import { actNames } from '../../workflow/acts.ts'
import type { State } from '../../workflow/standing.ts'
import { table } from '../../workflow/table.ts'
import { isDeskAct, type DeskAct } from '../item/desk-answer.ts'

/** What can be done to a document without its form: the acts of the desk, and the trash. */
export type BulkAct = DeskAct | 'trash' | 'restore' | 'delete'

/** A document of a list, as far as it is known there. */
export interface Marked {
  id: string
  title: string
  /** Of the text that the list showed. */
  revision: number
  state: State | null
  wasPublic: boolean
  owesReview: boolean
}

const deskActs: readonly DeskAct[] = actNames.filter(isDeskAct)
const binActs = ['trash', 'restore', 'delete'] as const
export const bulkActs: readonly BulkAct[] = [...deskActs, ...binActs]

/** What somebody's role may do at all, in the list or in the trash; each document then has its own rules. */
export function actsOfRole(actor: Actor): BulkAct[] {
  const desk = deskActs.filter((act) => table[act].roles.some((role) => actor.roles.includes(role)))
  const untouched = { department: actor.department, wasPublished: false }
  return [...desk, ...binActs.filter((act) => refusal(actor, act, untouched) === null)]
}

/** Those of them that could be meant for what is marked: a button that every document would refuse helps nobody. */
export const actsFor = (
  acts: readonly BulkAct[],
  marked: readonly Marked[],
  isTrash: boolean,
): BulkAct[] =>
  acts.filter((act) => {
    if (act === 'restore' || act === 'delete') return isTrash
    return !isTrash && (act === 'trash' || marked.some((each) => couldBe(act, each)))
  })

function couldBe(act: DeskAct, { state, wasPublic, owesReview }: Marked): boolean {
  const { from, alsoAlone = [], needs } = table[act]
  if (needs === 'owesReview') return owesReview
  if (needs === 'isLive') return wasPublic && state !== 'withdrawn'
  if (needs === 'hasPlan') return state === 'scheduled' || wasPublic
  return state === null || from.includes(state) || alsoAlone.includes(state)
}
