import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { contact } from '@avizier/shared/forms/contact'
import type { Newsroom } from '../../scripts/start/newsroom.ts'
import { controls } from '../../site/src/forms/visit.ts'

/** What somebody sent, and the number that they were given. */
export interface Sent {
  message: string
  reference: string
}

/** One press of the button: the reference number, or undefined where there was no answer, or one that it was not taken. */
export async function sendOnce(
  { settings }: Newsroom,
  message: string,
  once: string,
): Promise<string | undefined> {
  const fields = {
    name: 'Ana Pop',
    email: 'ana.pop@exemplu.ro',
    subject: 'Probă',
    message,
    [controls.once]: once,
  }
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const answer = await fetch(`http://127.0.0.1:${settings.sitePort}${contact.path}`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    // Each from another address: the limits of one are tried elsewhere.
    headers: { 'x-forwarded-for': randomBytes(4).join('.') },
    signal: AbortSignal.timeout(20_000),
  }).catch(() => undefined)
  await answer?.arrayBuffer().catch(() => undefined)
  if (answer?.status !== 303) return undefined
  return new URL(answer.headers.get('location') ?? '', 'http://x').searchParams.get('nr') ?? ''
}

/** As people do: the button is pressed until there is an answer. Returns how often no answer came, too. */
export async function sendUntilTaken(
  newsroom: Newsroom,
  message: string,
): Promise<Sent & { unanswered: number }> {
  const once = randomBytes(16).toString('base64url')
  for (let unanswered = 0; ; unanswered += 1) {
    const reference = await sendOnce(newsroom, message, once)
    if (reference !== undefined) return { message, reference, unanswered }
    await pause(50)
  }
}

/** As many as the CMS is brought in seconds, however long a killed part takes to be there again. */
const mostOf = 12

/** Sends one after the other until told to stop, or until there were enough. */
export function sendOn(newsroom: Newsroom, name: string) {
  const sent: Sent[] = []
  let unanswered = 0
  let isStopped = false
  const work = async () => {
    for (let number = 1; number <= mostOf && !isStopped; number += 1) {
      const taken = await sendUntilTaken(newsroom, `${name}, mesajul ${number}`)
      unanswered += taken.unanswered
      sent.push(taken)
      await pause(200)
    }
  }
  const done = work()
  return {
    sent,
    unanswered: () => unanswered,
    async stop() {
      isStopped = true
      await done
    },
  }
}
