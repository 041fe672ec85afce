import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestCms, type TestCms } from '../authored/test-cms.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openTestCms({ fourEyes: false })
}, 120_000)
afterAll(() => cms.close())

it('no link is sent for a forgotten password, to the public or from inside', async () => {
  const data = { email: 'chief@example.org' }
  const answer = await cms.request('POST', '/users/forgot-password', { body: data })
  expect(answer.status).toBe(403)
  expect(JSON.stringify(answer.body)).toContain('rugați un administrator')
  await expect(cms.payload.forgotPassword({ collection: 'users', data })).rejects.toThrow(
    'rugați un administrator',
  )
  const row = await cms.payload.db.findOne({
    collection: 'users',
    where: { email: { equals: data.email } },
  })
  expect(row).not.toHaveProperty('resetPasswordToken', expect.any(String))
})
