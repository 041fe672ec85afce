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
  isScheduled: false,
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

describe('a job by itself that a clock far ahead planned', () => {
  const nightly = [kind('sweep', { every: { hour: 2, minute: 40 } }), kind('mail')]
  const far = { dueAt: '2028-01-03T00:40:00.000Z', kind: 'sweep', isScheduled: true }
  const planned = job('far', '00:00:00', far)

  it('is planned anew, once what is due is done', () => {
    const dueAt = new Date('2026-11-29T00:40:00.000Z')
    const later = job('mail', '02:00:00')
    expect(whatNext([later, planned], nightly, now)).toMatchObject({
      act: 'plan anew',
      job: { id: 'far' },
      dueAt,
    })
    expect(whatNext([planned, job('mail', '00:59:00')], nightly, now)).toMatchObject({
      act: 'run',
      job: { id: 'mail' },
    })
    const anew = { ...planned, dueAt: dueAt.toISOString() }
    expect(whatNext([anew], nightly, now)).toEqual({ act: 'sleep', until: dueAt })
  })

  it('is left alone where somebody asked for it, or its kind has no hour', () => {
    const until = new Date(far.dueAt)
    const asked = { ...planned, isScheduled: false }
    expect(whatNext([asked], nightly, now)).toEqual({ act: 'sleep', until })
    expect(whatNext([planned], kinds, now)).toEqual({ act: 'sleep', until })
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
