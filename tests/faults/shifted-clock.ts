import { readFileSync } from 'node:fs'

// Loaded into a publisher before its own program: its clock differs from the machine's by the milliseconds that stand in
// the file CLOCK_SHIFT, at any moment.

const file = process.env.CLOCK_SHIFT ?? ''
const MachineDate = Date
const now = (): number => MachineDate.now() + Number(readFileSync(file, 'utf8'))

globalThis.Date = class extends MachineDate {
  static override now = now
  constructor(...given: [] | [number]) {
    super(given.length === 0 ? now() : given[0])
  }
} as DateConstructor
