import { readFile } from 'node:fs/promises'
import type { Page, Request } from 'playwright-core'

/** One thing that happened in a play, for whoever looks for what became of a word. */
export interface Event {
  /** Milliseconds since the play began. */
  at: number
  who: string
  what: string
  [name: string]: unknown
}

/** What happened in a play, in its order, and how long each save took. */
export class Trace {
  readonly events: Event[] = []
  /** Milliseconds of each answered save. */
  readonly saves: number[] = []
  /** How often each person asked the CMS for something, by what was asked. */
  readonly asked = new Map<string, number>()
  readonly begun = Date.now()

  note(who: string, what: string, more: object = {}): void {
    this.events.push({ at: Date.now() - this.begun, who, what, ...more })
  }

  /** Notes what a page asks of the CMS, and its saves with all that they carry. */
  follow(page: Page, who: string): void {
    page.on('request', (request) => {
      const asked = nameOf(request)
      this.asked.set(asked, (this.asked.get(asked) ?? 0) + 1)
    })
    page.on(
      'requestfinished',
      (request) => void this.#answered(request, who).catch(() => undefined),
    )
    page.on('requestfailed', (request) => {
      if (isSave(request)) this.note(who, 'save failed', { sent: request.postData() })
    })
  }

  async #answered(request: Request, who: string): Promise<void> {
    if (!isSave(request)) return
    const begun = request.timing().startTime
    const ms = request.timing().responseEnd
    const answer = await request.response()
    const more = { begun: begun - this.begun, ms, status: answer?.status() }
    this.saves.push(ms)
    const answered = (await answer?.text())?.slice(0, 20_000)
    this.note(who, 'save', { ...more, url: request.url(), sent: request.postData(), answered })
  }

  /** The time within which this share of the saves was answered, in milliseconds. */
  percentile(share: number): number {
    const sorted = this.saves.toSorted((a, b) => a - b)
    return Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
  }
}

const isSave = (request: Request): boolean =>
  request.method() === 'PATCH' && request.url().includes('/api/')

const nameOf = (request: Request): string => {
  const { pathname } = new URL(request.url())
  const place = pathname.replace(/[0-9a-f-]{20,}|(?<=\/)\d+(?=\/|$)/g, 'ID')
  return `${request.method()} ${place.replace(/\/_next\/.*/, '/_next')}`
}

/** Memory that a process holds, in megabytes; 0 where the system does not tell. */
export async function megabytesOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024)
}
