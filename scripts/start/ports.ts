import { createServer } from 'node:net'
import type { Settings } from '@avizier/shared/settings'
import { codeOf } from '@avizier/shared/error-code'
import { Refusal } from './refusal.ts'

const reasons: Record<string, string> = {
  EADDRINUSE: 'is taken by another program',
  EACCES: 'may not be used by this user',
}

/** The sentence for a port that cannot be used, or undefined where the error is about something else. */
export function portSentence(setting: string, port: number, code: string | undefined) {
  const reason = reasons[code ?? '']
  return reason && `Port ${port} ${reason}: stop it or choose another with ${setting}=….`
}

/** Throws Refusal for the first port that cannot be listened on. */
export async function requirePorts({ sitePort, cmsPort, counterPort }: Settings): Promise<void> {
  await requirePort('SITE_PORT', sitePort)
  await requirePort('CMS_PORT', cmsPort)
  await requirePort('COUNTER_PORT', counterPort)
}

async function requirePort(setting: string, port: number): Promise<void> {
  // On some systems a listener on 127.0.0.1 does not hinder one on all addresses, though it would hide it.
  for (const host of [undefined, '127.0.0.1'])
    try {
      await listenOnce(port, host)
    } catch (error) {
      const sentence = portSentence(setting, port, codeOf(error))
      throw sentence ? new Refusal(sentence) : error
    }
}

function listenOnce(port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, ...(host && { host }) }, () => server.close(() => resolve()))
  })
}
