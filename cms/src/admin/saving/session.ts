import { isSame } from '../../revisions/essence.ts'
import { Saver, type Choice, type Saved, type View } from '../../revisions/saver.ts'
import type { Values } from '../../revisions/standing.ts'
import { saveRequest } from './ask-server.ts'
import type { FormPorts } from './form-ports.ts'
import { forgetText, keepText, type Kept } from './kept-text.ts'
import { Schedule } from './schedule.ts'

/** What a session stands on. */
export interface Desk {
  ports: FormPorts
  opened: Saved
  storage: Storage
  kept: Pick<Kept, 'user' | 'document' | 'tab'>
  /** What the document is called at this moment. */
  title(): string
  /** The form saves by itself; else by its button alone. */
  autosaves: boolean
  /** A button saves at this moment. */
  isProcessing(): boolean
  /** Draws anew. */
  show(view: View, isKept: boolean): void
}

/** The most that a browser sends while a page is closed, in characters with room for letters of two bytes. */
const lastWordsLimit = 30_000

/** A form that somebody has open: when it is saved, what is kept of it in the browser, and what it says. */
export class Session {
  readonly saver: Saver
  readonly desk: Desk
  #schedule: Schedule
  /** What was last kept in the browser, to be put back where the form is drawn anew over it. */
  #written: Values = {}
  /** The page is closed, or the form has left it; browsers tell of more after that, such as that it is hidden. */
  #isClosed = false

  constructor(desk: Desk) {
    this.desk = desk
    this.saver = new Saver(desk.ports, desk.opened)
    this.#schedule = new Schedule({
      keep: () => this.keep(),
      save: () => this.#then(this.saver.save()),
      maySave: () => desk.autosaves && !desk.isProcessing(),
    })
  }

  touch = (): void => this.#schedule.touch()
  hurry = (): void => {
    this.keep()
    this.#schedule.hurry()
  }

  /** Saves all there is, now; for what must stand on the newest text. */
  settle = (): Promise<View> => this.#then(this.saver.save())
  /** The same as a version of its own, which later saves leave as it is. */
  saveVersion = (): Promise<View> => this.#then(this.saver.saveVersion())
  catchUp = (): Promise<View> => this.#then(this.saver.catchUp())
  learn = (saved: Saved): Promise<View> => this.#then(this.saver.learn(saved))
  choose = (path: string, choice: Choice): Promise<View> =>
    this.#after(this.saver.choose(path, choice))
  restore = (values: Values): Promise<View> => this.#after(this.saver.restore(values))

  /** Keeps in the browser what is not saved, and forgets what is. */
  keep(): View {
    const { ports, storage, kept, title } = this.desk
    const { view } = this.saver
    const form = ports.read()
    this.#written = Object.fromEntries(view.unsaved.map((path) => [path, form[path]]))
    const now = Date.now()
    let isKept = true
    if (view.unsaved.length === 0) forgetText(storage, kept)
    else {
      const times = { writtenAt: now, openAt: now, isClosed: this.#isClosed }
      isKept = keepText(storage, { ...kept, ...times, title: title(), values: this.#written })
    }
    this.desk.show(view, isKept)
    return view
  }

  /** The page is drawn anew from the database, over what was written and not saved: that is put back. */
  async formReplaced(): Promise<void> {
    const form = this.desk.ports.read()
    const lost = Object.entries(this.#written).filter(([path, value]) => !isSame(form[path], value))
    if (lost.length > 0) await this.restore(Object.fromEntries(lost))
  }

  /** The page is closed: what is not saved is kept, and sent without waiting for an answer. */
  lastWords(): void {
    this.#isClosed = true
    const { unsaved, conflicts, revision } = this.keep()
    const values = unsaved.filter((path) => !conflicts.includes(path))
    if (values.length === 0 || !this.desk.autosaves) return
    const changed = Object.fromEntries(values.map((path) => [path, this.#written[path]]))
    const over = { values: this.saver.savedNow, revision }
    const [address, request] = saveRequest(this.desk.ports.address, changed, over, false)
    if (typeof request.body === 'string' && request.body.length < lastWordsLimit)
      void fetch(address, { ...request, keepalive: true }).catch(() => undefined)
  }

  /** The page is shown, for the first time or again. */
  back(): void {
    this.#isClosed = false
    this.keep()
  }

  /** The form is on the page; React draws it twice while it is developed. */
  begin(): void {
    this.#isClosed = false
    this.desk.ports.enter()
  }

  /** The form leaves the page, and the page stays. */
  end(): void {
    this.#schedule.stop()
    this.desk.ports.leave()
    this.#isClosed = true
    const { unsaved } = this.keep()
    if (unsaved.length > 0 && this.desk.autosaves) void this.saver.save().then(() => this.keep())
  }

  async #then(turn: Promise<View>): Promise<View> {
    await turn
    return this.keep()
  }

  async #after(turn: Promise<View>): Promise<View> {
    const view = await this.#then(turn)
    if (this.desk.autosaves) this.#schedule.hurry()
    return view
  }
}
