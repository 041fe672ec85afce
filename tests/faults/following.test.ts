import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { clientOf, makeRelease } from '../support/api-client.ts'
import { startFollowing } from '../support/following.ts'
import { openAgain } from './newsroom.ts'
import { startCms, type Part } from './part.ts'

let newsroom: Newsroom
let cms: Part
beforeAll(async () => {
  newsroom = await openAgain(inject('newsroom'))
  cms = await startCms(newsroom)
})
afterAll(() => cms.end('SIGTERM'))

it('npm run follow goes on by itself when the CMS was killed, and misses no row', async () => {
  const editor = await clientOf('editor')
  const { dataDir, cmsUrl } = newsroom.settings
  await using following = startFollowing([], { DATA_DIR: dataDir, CMS_URL: cmsUrl })
  const subjects = () => following.rows().map(({ subject }) => subject)
  const generous = { timeout: 60_000, interval: 50 }
  await following.begun()
  const before = await makeRelease(editor, { title: 'Înainte de oprire' })
  await expect.poll(subjects, generous).toEqual([before])

  await cms.end('SIGKILL')
  await expect.poll(following.told, generous).toContain('trying again')
  cms = await startCms(newsroom)
  const first = await makeRelease(editor, { title: 'După întoarcere' })
  const second = await makeRelease(editor, { title: 'Și încă unul' })
  await expect.poll(subjects, generous).toEqual([before, first, second])
  expect(await following.end('SIGINT')).toBe(0)
})

it('npm run follow that is started before the CMS waits for it', async () => {
  await cms.end('SIGKILL')
  const { dataDir, cmsUrl } = newsroom.settings
  await using following = startFollowing([], { DATA_DIR: dataDir, CMS_URL: cmsUrl })
  await expect.poll(following.told, { timeout: 60_000 }).toContain('trying again')
  expect(following.told()).not.toContain('Following')
  cms = await startCms(newsroom)
  await following.begun()
  expect(await following.end('SIGINT')).toBe(0)
})
