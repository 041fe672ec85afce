import { execFileSync, spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { settingsOf } from './settings.ts'

const house = path.resolve(import.meta.dirname, '..')

it('takes DATA_DIR from the project, wherever a program is started', () => {
  expect(settingsOf({}).dataDir).toBe(path.join(house, '.data'))
  expect(settingsOf({ DATA_DIR: '/srv/avizier' }).dataDir).toBe('/srv/avizier')
  const module = path.join(import.meta.dirname, 'settings.ts')
  const source = `import { ownSettings } from ${JSON.stringify(module)}; console.log(ownSettings(process.env).dataDir)`
  const args = ['--input-type=module', '--eval', source]
  const options = { cwd: tmpdir(), env: {}, encoding: 'utf8' } as const
  expect(execFileSync(process.execPath, args, options).trim()).toBe(path.join(house, '.data'))
})

it.each(['site/counter/main.ts', 'site/server/main.ts', 'site/publisher/main.ts'])(
  '%s ends with a sentence where a setting is wrong',
  (program) => {
    const { status, stderr } = spawnSync(process.execPath, [path.join(house, program)], {
      env: { SITE_PORT: 'many', PUBLISHER_API_KEY: 'key' },
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([1, 'SITE_PORT=many: must be a port, 1 to 65535\n'])
  },
)
