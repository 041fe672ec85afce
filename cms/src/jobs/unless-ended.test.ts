import { expect, it } from 'vitest'
import { unlessEnded } from './unless-ended.ts'

it('lets go of what takes longer than its process', async () => {
  const ending = new AbortController()
  expect(await unlessEnded(ending.signal, Promise.resolve('a page'))).toBe('a page')
  await expect(unlessEnded(ending.signal, Promise.reject(new Error('torn')))).rejects.toThrow(
    'torn',
  )

  const page = Promise.withResolvers<string>()
  const made = unlessEnded(ending.signal, page.promise)
  ending.abort(new Error('The process got SIGTERM'))
  await expect(made).rejects.toThrow('SIGTERM')
  // Nobody listens any more, and nothing falls.
  page.reject(new Error('torn'))
})
