import { expect, it } from 'vitest'
import { hostsOf, requireMongodb } from './mongodb.ts'

it.each([
  ['mongodb://localhost/avizier?replicaSet=rs', [{ host: 'localhost', port: 27017 }]],
  ['mongodb://ana:p%40ss@db1:2700/a?replicaSet=rs', [{ host: 'db1', port: 2700 }]],
  [
    'mongodb://db1:1,db2:2?replicaSet=rs',
    [
      { host: 'db1', port: 1 },
      { host: 'db2', port: 2 },
    ],
  ],
  ['mongodb://[::1]:27099/?replicaSet=rs', [{ host: '::1', port: 27099 }]],
])('reads the hosts of %s', (url, hosts) => {
  expect(hostsOf(url)).toEqual(hosts)
})

it('says where nobody answers, without the password', async () => {
  await expect(
    requireMongodb('mongodb://ana:parola@127.0.0.1:1/avizier?replicaSet=rs'),
  ).rejects.toThrow('No MongoDB answers at 127.0.0.1:1: start it or correct DATABASE_URL.')
})
