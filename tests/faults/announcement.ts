import { readFile } from 'node:fs/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { fileOf } from '../../site/publisher/files/write.ts'
import { expect } from 'vitest'
import { z } from 'zod'
import type { ApiClient } from '../support/api-client.ts'
import { lexical } from '../support/lexical.ts'

const madeSchema = z.object({ doc: z.object({ id: z.string() }) })
const statusSchema = z.object({ path: z.string() })

/** Publishes an announcement that is in force from an hour ago for some hours. Returns the address of its page. */
export async function makeAnnouncement(
  who: ApiClient,
  { title, endsInHours }: { title: string; endsInHours: number },
): Promise<string> {
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  const { body } = await who.call('POST', '/announcements', {
    title,
    lead: 'Pe scurt.',
    body: lexical('Pe larg.'),
    validFrom: inHours(-1),
    validTo: inHours(endsInHours),
    _status: 'published',
  })
  const { id } = madeSchema.parse(body).doc
  const status = await who.call('GET', `/register/status/announcements/${id}`)
  return statusSchema.parse(status.body).path
}

/** Waits until the page of an announcement in a public folder says where it stands. */
export async function untilPageSays(
  dataDir: string,
  address: string,
  state: 'coming' | 'in-force' | 'over',
): Promise<void> {
  const file = fileOf(dataDirLayout(dataDir).current, address)
  await expect
    .poll(async () => /key-facts (\S+?)[ "]/.exec(await readFile(file, 'utf8'))?.[1], {
      timeout: 60_000,
    })
    .toBe(state)
}
