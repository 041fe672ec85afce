import { expect, it } from 'vitest'
import {
  refusalInState,
  stateBack,
  submissionActs,
  submissionStates,
  type Standing,
} from './states.ts'

const standing = (more: Partial<Standing>): Standing => ({
  ...{ state: 'waiting', takenBy: null, isAnswered: false, isErased: false },
  ...more,
})

it('lets each act be done where it means something', () => {
  const allowed = submissionStates.map((state) => [
    state,
    submissionActs
      .filter((act) => refusalInState(act, standing({ state }), 'eu') === null)
      .join(' '),
  ])
  expect(allowed).toEqual([
    ['waiting', 'take answer close mark-spam erase'],
    ['taken', 'take release answer close mark-spam erase'],
    ['answered', 'take answer erase'],
    ['closed', 'reopen mark-spam erase'],
    ['spam', 'unmark-spam erase'],
    ['moved', ''],
  ])
})

it('keeps away from what somebody else has taken, until it is taken over', () => {
  const theirs = standing({ state: 'taken', takenBy: 'altcineva' })
  const refused = submissionActs.filter((act) => refusalInState(act, theirs, 'eu') !== null)
  expect(refused).toEqual(['release', 'answer', 'close', 'reopen', 'unmark-spam'])
  expect(refusalInState('take', standing({ state: 'taken', takenBy: 'eu' }), 'eu')).toBe(
    'Ați preluat-o deja.',
  )
})

it('does nothing more with what was erased', () => {
  for (const act of submissionActs)
    expect(refusalInState(act, standing({ isErased: true }), 'eu')).toContain('au fost șterse')
})

it('goes back to where it was', () => {
  expect(stateBack(standing({}))).toBe('waiting')
  expect(stateBack(standing({ takenBy: 'eu' }))).toBe('taken')
  expect(stateBack(standing({ takenBy: 'eu', isAnswered: true }))).toBe('answered')
})
