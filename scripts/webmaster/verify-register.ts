import { dataDirLayout } from '@avizier/shared/data-dir'
import { registerApi, serviceAuthorization, verifyStepSchema } from '@avizier/shared/register-api'
import type { VerifyStep } from '@avizier/shared/register-api'
import { readDatabaseState } from '../start/database.ts'
import { environmentOf } from '../start/environment.ts'
import type { Newsroom } from '../start/newsroom.ts'
import { codeOf } from '@avizier/shared/error-code'
import { Refusal } from '../start/refusal.ts'

type Say = (line: string) => void

/**
 * Verifies the register and heals it: the CMS does it where one runs, for SQLite serves one process at a time, else this
 * process. Says each step; false when the chain of hashes is broken. Throws Refusal when it could not be done.
 */
export async function verifyRegister(newsroom: Newsroom, say: Say): Promise<boolean> {
  let last: VerifyStep | undefined
  const tell = (step: VerifyStep) => {
    last = step
    for (const line of linesOf(step)) say(line)
  }
  if (!(await verifyThroughCms(newsroom, tell))) await verifyHere(newsroom, tell)
  if (last?.step === 'broken') return false
  if (last?.step !== 'finished')
    throw new Refusal(
      last?.step === 'failed'
        ? `The register could not be verified: ${last.error}`
        : 'The CMS ended before it had verified the register: look into its log and try again.',
    )
  return true
}

function linesOf(step: VerifyStep): string[] {
  switch (step.step) {
    case 'whole':
      return [`The register is whole: ${step.rows} rows, last hash ${step.hash}`]
    case 'broken':
      return [
        `The register breaks at row ${step.number}: ${step.fault}.`,
        'Compare with a backup: a row was changed outside of the CMS.',
      ]
    case 'compared':
      return [`${step.documents} documents compared with the register`]
    case 'finished':
      return [
        ...step.healed.map((subject) => `healed ${subject}`),
        `${step.healed.length} documents needed healing`,
      ]
    case 'failed':
      return []
  }
}

/** False where no CMS answers at this newsroom's port. */
async function verifyThroughCms(
  { settings, secrets }: Newsroom,
  tell: (step: VerifyStep) => void,
): Promise<boolean> {
  const address = `http://127.0.0.1:${settings.cmsPort}/api${registerApi.verify}`
  const answer = await fetch(address, {
    method: 'POST',
    headers: serviceAuthorization(secrets.publisherApiKey),
  }).catch((error: unknown) => {
    if (error instanceof TypeError && codeOf(error.cause) === 'ECONNREFUSED') return undefined
    throw error
  })
  if (!answer) return false
  if (!answer.ok || !answer.body)
    throw new Refusal(
      `${address} answered ${answer.status}: is that the CMS of this DATA_DIR? CMS_PORT names its port.`,
    )
  let rest = ''
  for await (const text of answer.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) tell(verifyStepSchema.parse(JSON.parse(line)))
  }
  return true
}

async function verifyHere(newsroom: Newsroom, tell: (step: VerifyStep) => void): Promise<void> {
  const { dataDir, databaseUrl } = newsroom.settings
  if (!databaseUrl) await readDatabaseState(dataDirLayout(dataDir).database)
  Object.assign(process.env, environmentOf('cms', newsroom, process.env))
  const { default: config } = await import('@avizier/cms/config')
  const { publicFace } = await import('@avizier/cms/public-face')
  const { verification } = await import('@avizier/cms/verification')
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config })
  await verification(payload, publicFace, { clock: () => new Date() }, tell)
  await payload.destroy()
}
