import { expect, it } from 'vitest'
import { nextStep } from './next-step.ts'

it('what a sign-in asks for next', () => {
  const refused = (data: object) => ({ errors: [{ message: 'Nu.', data }] })
  expect(nextStep(refused({ step: 'code' }), '/admin')).toBe('code')
  expect(nextStep(refused({ step: 'password', token: 'x' }), '/admin')).toEqual({
    screen: '/admin/parola#x',
  })
  expect(nextStep(refused({ step: 'second-factor', token: 'y' }), '/admin')).toEqual({
    screen: '/admin/cod-telefon#y',
  })
  for (const told of [null, {}, { errors: [] }, { errors: [{ message: 'Nu.' }] }, refused({})])
    expect(nextStep(told, '/admin')).toBeNull()
})
