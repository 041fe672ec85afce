import { describe, expect, it } from 'vitest'
import { actorOf } from './actor.ts'
import { isCounter, isMailer, isPublisher, isScheduler } from './is-service-account.ts'
import { isStaff } from './is-staff.ts'
import { worksInOffice } from './works-in-office.ts'

describe('actorOf', () => {
  it('reads a person, the department populated or not', () => {
    const user = { collection: 'users', id: '7', roles: ['department', 'king'] }
    const actor = { id: '7', roles: ['department'], department: 'd1' }
    expect(actorOf({ ...user, department: 'd1' })).toEqual(actor)
    expect(actorOf({ ...user, department: { id: 'd1', name: 'Direcția Tehnică' } })).toEqual(actor)
    expect(actorOf({ ...user, department: null })).toEqual({ ...actor, department: null })
  })

  it.each([
    ['nobody', null],
    ['no user at all', undefined],
    ['a service account', { collection: 'service-accounts', id: '1', roles: ['chief'] }],
    ['a person without roles', { collection: 'users', id: '1', roles: [] }],
    ['a person with roles unheard of', { collection: 'users', id: '1', roles: ['king'] }],
    ['an account of no collection', { id: '1', roles: ['chief'] }],
  ])('knows no actor in %s', (_, user) => {
    expect(actorOf(user)).toBeNull()
    expect(isStaff(user)).toBe(false)
  })
})

describe('who is who', () => {
  it('tells programs from people', () => {
    const program = { collection: 'service-accounts', id: '1' }
    const scheduler = { ...program, purpose: 'scheduler' }
    const admin = { collection: 'users', id: '1', roles: ['admin'], purpose: 'publisher' }
    const counter = { ...program, purpose: 'counter' }
    const mailer = { ...program, purpose: 'mailer' }
    const all = [program, scheduler, counter, mailer, { ...program, purpose: 'king' }, admin, null]
    const who = (is: (user: unknown) => boolean) => all.map((user) => (is(user) ? 1 : 0)).join('')
    expect([isPublisher, isScheduler, isCounter, isMailer].map(who)).toEqual([
      '1000000',
      '0100000',
      '0010000',
      '0001000',
    ])
  })

  it('counts a department as outside the office unless another role is added', () => {
    const user = (...roles: string[]) => ({ collection: 'users', id: '1', roles })
    expect(worksInOffice(user('department'))).toBe(false)
    expect(worksInOffice(user('department', 'contributor'))).toBe(true)
    expect(worksInOffice(user('webmaster'))).toBe(true)
  })
})
