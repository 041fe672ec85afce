import { APIError, ValidationError } from 'payload'
import { describe, expect, it } from 'vitest'
import type { Job } from '../jobs/job.ts'
import type { Plan } from './plan.ts'
import { forEditors, toldToEditors } from './failure.ts'
import { troubleOf } from './trouble.ts'

const at = '2026-11-23T08:00:00.000Z'
const plan: Plan = { purpose: 'publish', collection: 'press-releases', id: 'a', revision: 3, at }
const job = (more: Partial<Job> = {}): Job => ({
  id: 'j',
  kind: 'publish-scheduled',
  input: plan,
  state: 'waiting',
  dueAt: at,
  isScheduled: false,
  attempts: 0,
  failedSince: null,
  lastError: null,
  ...more,
})
const said = (more: Partial<Job>, now: string, purpose: Plan['purpose'] = 'publish') =>
  troubleOf({ plan: { ...plan, purpose }, job: job(more) }, new Date(now))

describe('what is planned', () => {
  it('is in no trouble before its minute, nor in the minute after', () => {
    expect(said({}, '2026-11-23T07:59:00.000Z')).toBeNull()
    expect(said({ state: 'running' }, '2026-11-23T08:01:00.000Z')).toBeNull()
  })

  it.each(['waiting', 'running'] as const)('is late after that, where it is %s', (state) => {
    expect(said({ state }, '2026-11-23T08:01:00.001Z')).toEqual({
      state: 'late',
      sentence:
        'Publicarea programată pentru luni, 23 noiembrie 2026, ora 10:00 întârzie: programul nu a ajuns încă la ea.',
    })
  })

  it('is tried again, and says when', () => {
    const failed = {
      failedSince: at,
      dueAt: '2026-11-23T08:01:40.000Z',
      lastError: 'Error: x\n    at y',
    }
    expect(said(failed, '2026-11-23T08:00:02.000Z')).toEqual({
      state: 'retrying',
      sentence:
        'Publicarea programată pentru luni, 23 noiembrie 2026, ora 10:00 nu a reușit încă. Se încearcă din nou la 10:01.',
    })
  })

  it('has failed, and says what an editor can mend', () => {
    const dead = { state: 'dead', failedSince: at } as const
    expect(said({ ...dead, lastError: 'Error: x' }, at, 'withdraw')).toEqual({
      state: 'failed',
      sentence:
        'Retragerea programată pentru luni, 23 noiembrie 2026, ora 10:00 nu a reușit. Este o eroare a programului, pe care o vede webmasterul. Retrageți de mână, sau anulați programarea și alegeți altă oră.',
    })
    const lastError = storedAs(forEditors(new APIError('Fotografia a fost ștearsă.', 400)))
    expect(said({ ...dead, lastError }, at)?.sentence).toContain(
      'nu a reușit. Fotografia a fost ștearsă. Publicați de mână',
    )
  })
})

/** As a job keeps what an error says of itself. */
const storedAs = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

describe('a failure', () => {
  it('of the document is told field by field', () => {
    const errors = [{ label: 'Sumar', path: 'lead', message: 'Acest câmp este obligatoriu.' }]
    const invalid = new ValidationError({ errors })
    expect(toldToEditors(storedAs(forEditors(invalid)))).toBe(
      '„Sumar”: Acest câmp este obligatoriu.',
    )
  })

  it.each([new Error('disk I/O error'), new APIError('SQLITE_FULL', 500), 'a word'])(
    'of the program is not for editors, and keeps what it says: %s',
    (error) => {
      expect(forEditors(error)).toBe(error)
      expect(toldToEditors(storedAs(error))).toBeNull()
    },
  )

  it('that is none tells nothing', () => {
    expect(toldToEditors(null)).toBeNull()
  })
})
