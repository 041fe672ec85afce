import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { z } from 'zod'
import { codeOf } from '@avizier/shared/error-code'
import { Refusal } from './refusal.ts'

const secretsSchema = z.object({
  /** Signs sessions and encrypts API keys. */
  payloadSecret: z.string().min(32),
  /** By this the publisher of this house signs in at the CMS. */
  publisherApiKey: z.string().min(32),
  /** Signs the calls of the rebuild webhook. */
  webhookSecret: z.string().min(32),
  /** By this the counter of this house brings to the CMS what the city sent in. */
  counterApiKey: z.string().min(32),
  /** By this the mailer of this house asks the CMS for what is to be sent. */
  mailerApiKey: z.string().min(32),
})
export type Secrets = z.infer<typeof secretsSchema>

/** Secrets that earlier versions did not have are made when they are first missed. */
const storedSchema = secretsSchema.partial({
  webhookSecret: true,
  counterApiKey: true,
  mailerApiKey: true,
})

/** The newsroom's secrets, made at the first run and readable by their owner only. */
export async function openSecrets(dataDir: string): Promise<Secrets> {
  const file = dataDirLayout(dataDir).secrets
  const made: Secrets = {
    payloadSecret: randomBytes(32).toString('hex'),
    publisherApiKey: randomBytes(32).toString('hex'),
    webhookSecret: randomBytes(32).toString('hex'),
    counterApiKey: randomBytes(32).toString('hex'),
    mailerApiKey: randomBytes(32).toString('hex'),
  }
  try {
    await write(file, made)
    return made
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  const parsed = storedSchema.safeParse(parseJson(await readFile(file, 'utf8')))
  if (!parsed.success)
    throw new Refusal(
      `${file} is damaged: put back the copy that belongs to this DATA_DIR (new secrets would end all sessions and lock the publisher out).`,
    )
  const complete = secretsSchema.safeParse(parsed.data)
  if (complete.success) return complete.data
  const completed = secretsSchema.parse({ ...made, ...parsed.data })
  const beside = `${file}.part`
  await rm(beside, { force: true })
  await write(beside, completed)
  await rename(beside, file)
  return completed
}

/** Writes a file that is not there yet. */
const write = (file: string, secrets: Secrets): Promise<void> =>
  writeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' })

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
