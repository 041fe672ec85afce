import { expect, it } from 'vitest'
import { describeProblem } from './describe-problem.ts'

const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
const databaseFull = Object.assign(new Error('database or disk is full'), { errcode: 13 })

it('a full disk is told with its folder and what to do, of files and of databases', () => {
  expect(describeProblem(full, '/srv/avizier')).toBe(
    'The publisher cannot write in /srv/avizier (ENOSPC: no space left on device, write): is the disk full? Make room. ' +
      'The public site stays as it is until then, and what is missing follows by itself.',
  )
  expect(describeProblem(databaseFull, '/srv/avizier')).toContain(
    'cannot write in /srv/avizier (database or disk is full)',
  )
})

it('any other problem is told with its cause', () => {
  const cause = new Error('connect ECONNREFUSED 127.0.0.1:3000')
  expect(describeProblem(new TypeError('fetch failed', { cause }), '/srv/avizier')).toBe(
    'TypeError: fetch failed (connect ECONNREFUSED 127.0.0.1:3000); trying again',
  )
})
