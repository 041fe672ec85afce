import { expect, it } from 'vitest'
import { z } from 'zod'
import config from '../../vitest.config.ts'
import { suites } from './suites.ts'

const configSchema = z.object({
  test: z.object({ projects: z.array(z.object({ test: z.object({ name: z.string() }) })) }),
})

it('npm test runs every project of vitest', () => {
  const { projects } = configSchema.parse(config).test
  const names = projects.map(({ test }) => test.name)
  expect(Object.values(suites).flat().sort()).toEqual(names.sort())
})
