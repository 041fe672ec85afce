import type { RegisterRow } from '@avizier/shared/register'
import type { Order } from '@avizier/shared/register-api'
import type { Cursor } from './chain.ts'

/**
 * Somebody who takes every row of the register, in order. Each follower keeps its own cursor and works alone: what goes wrong
 * for one delays no other.
 */
export interface Follower {
  /** What it is called where the log speaks of its cursor: „this mirror at 12”. */
  readonly name: string
  /** What a person does where the register is not the one that it has followed. */
  readonly remedy: string
  /** The last row that it has taken; the next question is for the rows after it. */
  cursor(): Cursor
  /**
   * Takes rows that continue its cursor. They are safe on the disk before the cursor moves, so that a crash repeats rows and
   * never skips one. It may take fewer; what it throws is told, and the rows are asked for again.
   */
  take(rows: readonly RegisterRow[]): Promise<void> | void
  /** For those who carry out what webmasters order: orders come with the rows. */
  readonly orders?: OrderTaker
  /** How long the next question may stay open, in seconds; `longestWaitSeconds` without it. */
  waitSeconds?(): number
  /** What it does after each question, whether or not there was an answer. What it throws is told. */
  afterwards?(): Promise<void>
}

export interface OrderTaker {
  /** The number of the last order that it has. */
  lastReceived(): number
  receive(orders: readonly Order[]): void
  /** False until it knows which orders were there before it: until then it asks again at once. */
  isIntroduced(): boolean
}

/** How long one question to the register stays open. */
export const longestWaitSeconds = 25
