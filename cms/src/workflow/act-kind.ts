import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { Fault } from '../requests/of-people.ts'
import type { ActName } from './acts.ts'
import type { Desk } from './desk-of.ts'
import type { Standing } from './standing.ts'

/** An act that is being done: allowed, its words read, inside its transaction. */
export interface Doing<Details> {
  req: PayloadRequest
  desk: Desk
  note: string | null
  details: Details
}

/** All that is declared of an act that people ask for, a file each in `kinds`. */
export interface ActKind<Details = Readonly<Record<string, unknown>>> {
  act: ActName
  /** What it is told beside its note. */
  details: z.ZodType<Details>
  /** Said where its note is missing, which it then must have. */
  noteMissing?: string
  /** What is wrong with these details for such a text. */
  faults?: (details: Details, standing: Standing) => readonly Fault[]
  /** Throws what is wrong with it for the text as the database has it; asked also when it is planned for later. */
  check?: (doing: Doing<Details>) => Promise<void>
  /** The save that carries it out, and by whose hooks it is told; without one the act is told alone. */
  save?: (doing: Doing<Details>) => Promise<void>
  /** What follows from it, in the same transaction. */
  afterwards?: (doing: Doing<Details>) => Promise<void>
}

/** What is read once by its own schema is the kind's own from then on. */
export const actKind = <Details extends Readonly<Record<string, unknown>>>(
  kind: ActKind<Details>,
): ActKind => kind as unknown as ActKind

/** The acts that the doors offer. */
export type ActKinds = Partial<Record<ActName, ActKind>>
