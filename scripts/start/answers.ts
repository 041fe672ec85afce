import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { paths } from '@avizier/shared/paths'
import { registerApi, rowsAnswerSchema, serviceAuthorization } from '@avizier/shared/register-api'
import type { Newsroom } from './newsroom.ts'

const pollMs = 250
const stateSchema = z.object({ register: z.number() })

/** Asks until `ask` gives something else than undefined; a refused connection counts as not yet. Rejects on `signal`. */
async function until<T>(ask: () => Promise<T | undefined>, signal: AbortSignal): Promise<T> {
  for (;;) {
    const answer = await ask().catch(notYet)
    if (answer !== undefined) return answer
    await pause(pollMs, undefined, { signal })
  }
}

/** `fetch` throws TypeError when nobody listens yet, and its time limit throws a DOMException. */
function notYet(error: unknown): undefined {
  if (error instanceof TypeError || error instanceof DOMException) return undefined
  throw error
}

const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(address, { headers, signal: AbortSignal.timeout(30_000) })

/** Waits until the CMS shows its sign-in page. */
export const cmsAnswers = ({ settings }: Newsroom, signal: AbortSignal): Promise<true> =>
  until(async () => {
    const answer = await get(`http://127.0.0.1:${settings.cmsPort}/admin/login`)
    await answer.arrayBuffer()
    return answer.ok || undefined
  }, signal)

/** Waits until the public site shows the newest row of the register. Returns its number; 0 when nothing is published. */
export const newestRowIsLive = (newsroom: Newsroom, signal: AbortSignal): Promise<number> =>
  until(async () => {
    const head = await registerHead(newsroom)
    const answer = await get(`http://127.0.0.1:${newsroom.settings.sitePort}${paths.state}`)
    if (!answer.ok) return undefined
    const { register } = stateSchema.parse(await answer.json())
    return register >= head ? register : undefined
  }, signal)

async function registerHead({ settings, secrets }: Newsroom): Promise<number> {
  const address = `http://127.0.0.1:${settings.cmsPort}/api${registerApi.rowsAfter({ after: Number.MAX_SAFE_INTEGER })}`
  const answer = await get(address, serviceAuthorization(secrets.publisherApiKey))
  if (!answer.ok)
    throw new Error(`The CMS answered ${answer.status} when the publisher's key asked for the head`)
  return rowsAnswerSchema.parse(await answer.json()).head
}
