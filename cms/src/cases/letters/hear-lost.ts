import type { PayloadRequest } from 'payload'
import type { HearLost } from '../../mail/readers.ts'
import { isNeverArriving } from '../../mail/states.ts'
import type { CaseAct } from '../acts.ts'
import { caseBefore, type CaseBefore } from '../before.ts'
import { changeCase, caseOfKey, findCase } from '../store.ts'
import { tell } from '../tell.ts'
import { tellPeople } from '../tell-people.ts'
import { fatesOf, sentBy } from './fates.ts'

/** A letter of a case that did not arrive is told as an act: what it had brought to rest waits again for whoever wrote it. */
export const hearLost: HearLost = async (req, about) => {
  const id = caseOfKey(about)
  const found = id === null ? null : await findCase(req, id)
  if (!found || found.erasedAt !== null) return
  let before = await caseBefore(req, found.id)
  for (const { of, letter } of await newlyLost(req, before)) {
    const at = new Date().toISOString()
    const act = { act: 'letter-lost', by: null, at, details: { of, letter }, words: null } as const
    const after = await tell(req, before, act)
    await giveBack(req, before, after, of)
    await tellPeople(req, before, after)
    before = after
  }
}

/** Letters that never arrive and of which no act tells yet. */
async function newlyLost(
  req: PayloadRequest,
  { stored, acts }: CaseBefore,
): Promise<{ of: number; letter: string }[]> {
  const told = new Set(acts.flatMap((act) => (act.act === 'letter-lost' ? act.details.letter : [])))
  const letters = new Map(sentBy(acts).map(({ number, details }) => [number, details.letter]))
  return (await fatesOf(req, stored.id, acts)).flatMap(({ number, of, state }) => {
    const letter = letters.get(number) ?? null
    const isLost = state !== 'printed' && state !== 'forgotten' && isNeverArriving(state)
    return isLost && letter !== null && !told.has(letter) ? [{ of, letter }] : []
  })
}

/** The words of an answer that did not arrive stand again where it is written; nothing that is written anew goes for them. */
async function giveBack(
  req: PayloadRequest,
  { standing, stored }: CaseBefore,
  after: CaseBefore,
  of: number,
): Promise<void> {
  const isAnswer = standing.closing?.act === 'send' && standing.closing.number === of
  if (!isAnswer || after.standing.closing !== null || stored.draft !== null) return
  await changeCase(req, stored.id, { draft: wordsOf(after.acts, of) })
}

const wordsOf = (acts: readonly CaseAct[], number: number): string | null =>
  acts.find((act) => act.number === number)?.words ?? null
