import { open } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { Refusal } from '../start/refusal.ts'
import { linesTo } from './lines.ts'

it('refuses with a sentence where there is no room for a line', async () => {
  const full = await open('/dev/full', 'w')
  const lines = linesTo(Object.assign(full.createWriteStream(), { fd: full.fd }))
  await expect(lines.print('{}')).rejects.toThrow(Refusal)
  await expect(lines.print('{}')).rejects.not.toThrow('ENOSPC')
  await full.close().catch(() => undefined)
})
