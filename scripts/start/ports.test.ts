import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readSettings } from '@avizier/shared/settings'
import { requirePorts } from './ports.ts'

const server = createServer()
let taken = 0

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  taken = (server.address() as AddressInfo).port
})
afterAll(() => void server.close())

it('names the port that is taken and the setting that changes it', async () => {
  const settings = readSettings({ SITE_PORT: '4490', CMS_PORT: String(taken) })
  await expect(requirePorts(settings)).rejects.toThrow(
    `Port ${taken} is taken by another program: stop it or choose another with CMS_PORT=….`,
  )
})
