import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { simpleParser } from 'mailparser'
import { inject, vi } from 'vitest'
import { bringSubmission } from '../../support/bring-submission.ts'

/** What was written to an address, each letter as its reader has it: subject, words and HTML. */
export async function lettersTo(address: string): Promise<string[]> {
  const folder = dataDirLayout(inject('newsroom').dataDir).mailDir
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'))
  const all = await Promise.all(
    names.map(async (name) => simpleParser(await readFile(path.join(folder, name)))),
  )
  return all
    .filter(({ to }) => JSON.stringify(to).includes(address))
    .map(({ subject, text, html }) => [subject, text, html].join('\n'))
}

/** Somebody reads everything that the city publishes, by e-mail. */
export async function subscribe(email: string): Promise<void> {
  const values = { email, target: '/', rhythm: 'at-once' }
  await bringSubmission({ form: 'subscription', values })
  const link = async () =>
    /\/ghiseu\/[a-z/]+\/([\w-]{43})\//.exec((await lettersTo(email)).join())?.[1]
  const token = await vi.waitUntil(link, { timeout: 60_000 })
  await bringSubmission({ form: 'confirm-subscription', values: {}, token })
}
