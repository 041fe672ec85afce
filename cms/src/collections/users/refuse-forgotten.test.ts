import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDesk, type Desk } from '../authored/test-desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
}, 120_000)
afterAll(() => desk.close())

it('no link is sent for a forgotten password, to the public or from inside', async () => {
  const data = { email: 'chief@example.org' }
  const answer = await desk.request('POST', '/users/forgot-password', { body: data })
  expect(answer.status).toBe(403)
  expect(JSON.stringify(answer.body)).toContain('rugați un administrator')
  await expect(desk.payload.forgotPassword({ collection: 'users', data })).rejects.toThrow(
    'rugați un administrator',
  )
  const row = await desk.payload.db.findOne({
    collection: 'users',
    where: { email: { equals: data.email } },
  })
  expect(row).not.toHaveProperty('resetPasswordToken', expect.any(String))
})
