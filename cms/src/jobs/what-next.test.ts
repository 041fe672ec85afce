import { describe, expect, it } from 'vitest'
import type { Job, JobKind } from './job.ts'
import { afterFailure, whatNext } from './what-next.ts'

const now = new Date('2026-11-28T01:00:00.000Z')
const kind = (name: string, more: Partial<JobKind> = {}): JobKind => ({
  name,
  label: { ro: name, en: name },
  attempts: 3,
  run: () => Promise.resolve(),
  ...more,
})
const kinds = [kind('sweep'), kind('mail')]
const job = (id: string, dueAt: string, more: Partial<Job> = {}): Job => ({
  id,
  kind: 'mail',
  input: null,
  state: 'waiting',
  dueAt: `2026-11-28T${dueAt}.000Z`,
  attempts: 0,
  failedSince: null,
  lastError: null,
  ...more,
})
const said = (...jobs: Job[]) => {
  const next = whatNext(jobs, kinds, now)
  return next.act === 'sleep' ? (next.until?.toISOString() ?? 'for ever') : [next.act, next.job.id]
}

describe('what comes next', () => {
  it('is the job that is due longest', () => {
    expect(said(job('b', '00:59:00'), job('a', '00:58:00'), job('c', '01:00:01'))).toEqual([
      'run',
      'a',
    ])
    expect(said(job('now', '01:00:00'))).toEqual(['run', 'now'])
  })

  it('is sleep until the first is due, or until one is asked for', () => {
    expect(said(job('b', '03:00:00'), job('a', '01:00:01'))).toBe('2026-11-28T01:00:01.000Z')
    expect(said()).toBe('for ever')
  })

  it('is the end of what a process left running when it died, before all else', () => {
    const left = job('left', '02:00:00', { state: 'running', attempts: 1 })
    expect(said(job('a', '00:10:00'), left)).toEqual(['fail', 'left'])
  })

  it('leaves kinds that this version does not know to one that does', () => {
    const later = { kind: 'of a later version' }
    expect(said(job('a', '00:10:00', later))).toBe('for ever')
    expect(said(job('a', '00:10:00', { ...later, state: 'running' }))).toBe('for ever')
    expect(said(job('a', '00:10:00', later), job('b', '00:20:00'))).toEqual(['run', 'b'])
  })
})

describe('after a failure', () => {
  const after = (attempts: number, of = kind('mail', { attempts: 5 })) =>
    afterFailure(job('a', '00:00:00', { attempts }), of, now)

  it('a job waits longer each time, then is given up', () => {
    expect([1, 2, 3, 4].map((attempts) => after(attempts))).toEqual(
      ['01:01', '01:05', '01:25', '03:05'].map((at) => ({
        state: 'waiting',
        dueAt: `2026-11-28T${at}:00.000Z`,
      })),
    )
    expect(after(5)).toEqual({ state: 'dead' })
    expect(after(6)).toEqual({ state: 'dead' })
  })

  it('a kind may wait as it likes, or not be tried twice', () => {
    const quick = kind('mail', { attempts: 2, backOffMs: (failures) => failures * 10 })
    expect(after(1, quick)).toEqual({ state: 'waiting', dueAt: '2026-11-28T01:00:00.010Z' })
    expect(after(1, kind('mail', { attempts: 1 }))).toEqual({ state: 'dead' })
  })
})
