import { isSame } from './essence.ts'
import {
  behind,
  inStep,
  learned,
  overruled,
  pathsWith,
  takenOver,
  unsaved,
  verdictOf,
  type Standing,
  type Values,
} from './standing.ts'

/** A document as the database has it. */
export interface Saved {
  values: Values
  revision: number
}

/** Why nothing was saved: `refused` with a sentence; the others may go by themselves. */
export type Hindrance =
  { kind: 'unreachable' } | { kind: 'signed out' } | { kind: 'refused'; sentence: string }

export type Answer = { kind: 'saved'; saved: Saved } | { kind: 'stale' } | Hindrance
export type Reading = { kind: 'read'; saved: Saved } | Hindrance

/** The form and the server, as the saver needs them. */
export interface Ports {
  /** What the form holds now, down to the last key. */
  read(): Values
  /**
   * Puts a value into the form, made of what the form holds at that moment; false where somebody is writing there, unless
   * it was asked for.
   */
  put(path: string, make: (mine: unknown) => unknown, isAsked: boolean): Promise<boolean>
  /** Saves these fields over the text of this number; as a version of its own where it writes over somebody's words. */
  send(changed: Values, over: Saved, asVersion: boolean): Promise<Answer>
  newest(): Promise<Reading>
}

/** How a form stands, for whoever looks at it. */
export interface View {
  hindrance: Hindrance | null
  /** Fields that two people changed; of each a choice is to be made. */
  conflicts: string[]
  /** Fields that hold what is not saved. */
  unsaved: string[]
  /** Fields that the database holds differently than the form knows: conflicts, and where somebody was writing. */
  behind: string[]
  revision: number
}

/** A field's three forms: when it was last in step, in the form, in the database. */
export interface Sides {
  base: unknown
  mine: unknown
  theirs: unknown
}

/** `both` is made at the last moment: somebody may have gone on writing since it was asked for. */
export type Choice =
  { kind: 'mine' } | { kind: 'theirs' } | { kind: 'both'; combine: (sides: Sides) => unknown }

/** A save is tried again at once so often where others save all the time. */
const rounds = 5

/**
 * Brings one form and its document in step. One thing at a time: a save waits for the answer to the one before it, so
 * that a form is never in its own way.
 */
export class Saver {
  #ports: Ports
  #standing: Standing
  /** What was sent and never answered: it may be saved all the same. */
  #unanswered: Values[] = []
  #hindrance: Hindrance | null = null
  #asVersion = false
  #last: Promise<unknown> = Promise.resolve()

  constructor(ports: Ports, opened: Saved) {
    this.#ports = ports
    this.#standing = {
      formThen: ports.read(),
      savedThen: opened.values,
      savedNow: opened.values,
      revision: opened.revision,
    }
  }

  get view(): View {
    const form = this.#ports.read()
    return {
      hindrance: this.#hindrance,
      conflicts: pathsWith('conflict', this.#standing, form),
      unsaved: unsaved(this.#standing, form),
      behind: behind(this.#standing),
      revision: this.#standing.revision,
    }
  }

  /** What the database holds, as far as is known. */
  get savedNow(): Values {
    return this.#standing.savedNow
  }

  /** What the form held where it was last in step. */
  get formThen(): Values {
    return this.#standing.formThen
  }

  /** Saves what can be saved; conflicts stay until a choice is made. */
  save = (): Promise<View> => this.#inTurn(() => this.#save(rounds))

  /** The same as a version of its own, which later saves leave as it is. */
  saveVersion = (): Promise<View> =>
    this.#inTurn(() => {
      this.#asVersion = true
      return this.#save(rounds)
    })

  /** Takes in what others saved, without saving anything: for forms that are saved by a button. */
  catchUp = (): Promise<View> => this.#inTurn(() => this.#catchUp())

  /** The document was saved by another way of the same form, such as a button. */
  learn = (saved: Saved): Promise<View> =>
    this.#inTurn(async () => {
      if (saved.revision < this.#standing.revision) return
      this.#standing = learned(this.#standing, saved.values, saved.revision)
      await this.#takeIn()
    })

  choose = (path: string, choice: Choice): Promise<View> =>
    choice.kind === 'theirs' ? this.#letStand(path) : this.#keepMine(path, choice)

  #keepMine(path: string, choice: Exclude<Choice, { kind: 'theirs' }>): Promise<View> {
    return this.#inTurn(async () => {
      const theirs = this.#standing.savedNow[path]
      const base = this.#standing.formThen[path]
      // What is written over stays in the history.
      this.#asVersion = true
      if (choice.kind === 'both')
        await this.#ports.put(path, (mine) => choice.combine({ base, mine, theirs }), true)
      this.#standing = overruled(this.#standing, path)
    })
  }

  /** At once, not in turn: what is typed while a save is under way was not given up. */
  #letStand(path: string): Promise<View> {
    const theirs = this.#standing.savedNow[path]
    const isPut = this.#ports.put(path, () => theirs, true)
    return this.#inTurn(async () => {
      await isPut
      // Whoever goes on writing over the text that they let stand does not take it out of the history.
      this.#asVersion = true
      this.#standing = takenOver(this.#standing, path, theirs)
    })
  }

  /** Puts back what was once written; what it writes over stays a version. */
  restore = (values: Values): Promise<View> =>
    this.#inTurn(async () => {
      for (const [path, value] of Object.entries(values))
        await this.#ports.put(path, () => value, true)
      this.#asVersion = true
    })

  #inTurn(work: () => Promise<void>): Promise<View> {
    const turn = this.#last.then(work, work).then(() => this.view)
    this.#last = turn
    return turn
  }

  async #save(roundsLeft: number): Promise<void> {
    await this.#takeIn()
    const form = this.#ports.read()
    const paths = pathsWith('mine', this.#standing, form)
    if (paths.length === 0) {
      this.#hindrance = null
      return
    }
    const sent = Object.fromEntries(paths.map((path) => [path, form[path]]))
    const { savedNow, revision } = this.#standing
    const asVersion = this.#asVersion
    const answer = await this.#ports.send(sent, { values: savedNow, revision }, asVersion)
    if (answer.kind === 'saved') return this.#acknowledge(sent, answer.saved)
    // A refusal is certain; an answer that never came is not.
    if (answer.kind === 'unreachable') this.#unanswered = [...this.#unanswered, sent].slice(-rounds)
    if (answer.kind !== 'stale') {
      this.#hindrance = answer
      return
    }
    await this.#catchUp()
    if (this.#hindrance === null && roundsLeft > 1) await this.#save(roundsLeft - 1)
  }

  async #acknowledge(sent: Values, saved: Saved): Promise<void> {
    this.#standing = learned(this.#standing, saved.values, saved.revision)
    for (const [path, value] of Object.entries(sent))
      this.#standing = inStep(this.#standing, path, value)
    // What the server mended is put where nobody went on writing.
    for (const [path, value] of Object.entries(sent))
      if (!isSame(value, saved.values[path]) && isSame(this.#ports.read()[path], value))
        await this.#bringIn(path)
    this.#unanswered = []
    this.#hindrance = null
    this.#asVersion = false
    await this.#takeIn()
  }

  async #catchUp(): Promise<void> {
    const reading = await this.#ports.newest()
    if (reading.kind !== 'read') {
      this.#hindrance = reading
      return
    }
    this.#hindrance = null
    const { values, revision } = reading.saved
    this.#standing = learned(this.#standing, values, revision)
    await this.#takeIn()
  }

  /** Takes over what only the database changed, and what it holds because this form sent it. */
  async #takeIn(): Promise<void> {
    for (const path of Object.keys(this.#standing.savedNow)) {
      const now = this.#standing.savedNow[path]
      if (isSame(now, this.#standing.savedThen[path])) continue
      const own = this.#unanswered.findLast((sent) => path in sent && isSame(sent[path], now))
      const form = this.#ports.read()
      if (own) this.#standing = inStep(this.#standing, path, own[path])
      else if (verdictOf(path, this.#standing, form) === 'agreed')
        this.#standing = inStep(this.#standing, path, form[path])
      else if (verdictOf(path, this.#standing, form) === 'theirs') await this.#bringIn(path)
    }
  }

  async #bringIn(path: string): Promise<void> {
    const value = this.#standing.savedNow[path]
    if (await this.#ports.put(path, () => value, false))
      this.#standing = inStep(this.#standing, path, value)
  }
}
