import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { temporaryDirectory } from '../../tests/support/temporary-directory.ts'
import { openSecrets } from '../start/secrets.ts'
import { registerAccess } from './register-access.ts'

const url = 'https://redactie.example.ro'

it('the key of the newsroom opens its own CMS, and is told to no other', async () => {
  await using folder = await temporaryDirectory('access')
  const environment = { DATA_DIR: folder.path, CMS_URL: url }
  const { publisherApiKey } = await openSecrets(folder.path)
  const own = { cmsUrl: url, apiKey: publisherApiKey }
  expect(await registerAccess(environment)).toEqual(own)
  expect(await registerAccess(environment, `${url}/`)).toEqual(own)
  await expect(registerAccess(environment, 'https://other.example.ro')).rejects.toThrow(
    /is for https:\/\/redactie\.example\.ro, not for https:\/\/other\.example\.ro\. Set FOLLOW_API_KEY/,
  )
})

it('a key of its own opens any CMS, without a DATA_DIR', async () => {
  await using folder = await temporaryDirectory('access')
  const environment = { DATA_DIR: path.join(folder.path, 'none'), FOLLOW_API_KEY: 'k' }
  expect(await registerAccess(environment, url)).toEqual({ cmsUrl: url, apiKey: 'k' })
  expect(existsSync(environment.DATA_DIR)).toBe(false)
})

it('says what is missing, and makes no secrets of a newsroom that is not here', async () => {
  await using folder = await temporaryDirectory('access')
  await expect(registerAccess({ DATA_DIR: folder.path })).rejects.toThrow(
    /secrets\.json is not there: is DATA_DIR right\?.*FOLLOW_API_KEY/,
  )
  expect(existsSync(path.join(folder.path, 'secrets.json'))).toBe(false)
  await expect(registerAccess({ DATA_DIR: folder.path }, 'redactie')).rejects.toThrow(
    /CMS_URL=redactie: must be a web address/,
  )
})
