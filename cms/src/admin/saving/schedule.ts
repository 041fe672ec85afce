import type { View } from '../../revisions/saver.ts'

/** A form is saved when nobody typed for so long, and at the latest after so long. */
const idleMs = 1_500
const longestMs = 4_000
/** What cannot be saved stays in the browser so soon. */
const keepMs = 250
/** How long after a failure it is tried again, more and more seldom. */
const retryMs = [1_000, 2_000, 4_000, 8_000] as const
const signedOutMs = 4_000

/** What the schedule calls, and whether it may. */
export interface Scheduled {
  keep(): void
  save(): Promise<View>
  /** False while a button saves, or where a form is saved by its button alone. */
  maySave(): boolean
}

/** When a form is kept and saved, by the clock. */
export class Schedule {
  #work: Scheduled
  #keeping: ReturnType<typeof setTimeout> | undefined
  #saving: ReturnType<typeof setTimeout> | undefined
  #since: number | undefined
  #failures = 0

  constructor(work: Scheduled) {
    this.#work = work
  }

  /** Somebody wrote. */
  touch(): void {
    this.#keeping ??= setTimeout(() => {
      this.#keeping = undefined
      this.#work.keep()
    }, keepMs)
    const now = Date.now()
    this.#since ??= now
    this.#saveIn(Math.max(0, Math.min(idleMs, this.#since + longestMs - now)))
  }

  /** At once: the network is back, the page is left, somebody asks. */
  hurry(): void {
    this.#saveIn(0)
  }

  stop(): void {
    clearTimeout(this.#keeping)
    clearTimeout(this.#saving)
  }

  #saveIn(ms: number): void {
    clearTimeout(this.#saving)
    this.#saving = setTimeout(() => void this.#run(), ms)
  }

  async #run(): Promise<void> {
    if (!this.#work.maySave()) return this.#saveIn(idleMs)
    this.#since = undefined
    const { hindrance, unsaved, conflicts } = await this.#work.save()
    this.#failures = hindrance?.kind === 'unreachable' ? this.#failures + 1 : 0
    if (hindrance?.kind === 'unreachable')
      this.#saveIn(retryMs[Math.min(this.#failures, retryMs.length) - 1] ?? signedOutMs)
    else if (hindrance?.kind === 'signed out') this.#saveIn(signedOutMs)
    // Somebody went on writing while it was saved; a refused or doubted text waits for a change.
    else if (!hindrance && unsaved.some((path) => !conflicts.includes(path))) this.touch()
  }
}
