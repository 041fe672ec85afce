import { addDays, dayOf, minuteMs } from '@avizier/shared/dates'
import { registrationNumber, type Assembled } from './assemble.ts'
import { at, resolveDay } from './calendar.ts'
import type { WrittenAct, WrittenAt, WrittenCase } from './content/cases/written.ts'
import type { DemoAct, DemoCase } from './types.ts'

/** A case as it looks at `now`. */
export function assembleCase(written: WrittenCase, now: Date): DemoCase {
  const { came, acts, broadcast, topic = null, request = null, cutting = null, ...said } = written
  const receivedAt = instantOf(came, now)
  let last = receivedAt
  const dated = ({ at: when, ...deed }: WrittenAct): DemoAct => {
    last = after(last, instantOf(when, now))
    const done = { at: last, by: deed.by }
    switch (deed.act) {
      case 'register':
        return { ...done, act: deed.act, number: registrationNumber(last, dayOf(last)) }
      case 'ask-part': {
        const { days, ...asked } = deed
        return { ...done, ...asked, dueOn: addDays(dayOf(last), days) }
      }
      default:
        return { ...deed, ...done }
    }
  }
  return {
    ...{ ...said, topic, request, cutting, receivedAt },
    broadcast: broadcast ? airedAt(broadcast, now) : null,
    acts: acts.map(dated),
  }
}

const instantOf = ([daysAgo, time]: WrittenAt, now: Date): string =>
  at(resolveDay({ daysAgo }, now), time)

/** What a weekend puts on the Friday before it comes after what it follows all the same. */
const after = (last: string, instant: string): string =>
  instant > last ? instant : new Date(Date.parse(last) + 10 * minuteMs).toISOString()

const airedAt = (
  { aired, ...broadcast }: NonNullable<WrittenCase['broadcast']>,
  now: Date,
): DemoCase['broadcast'] => ({ ...broadcast, airedAt: instantOf(aired, now) })

interface Registered {
  key: string
  publishedAt: string
  registrationNumber: string
}

const registeredAs = (
  key: string,
  { at: publishedAt, number }: Extract<DemoAct, { act: 'register' }>,
): Assembled<Registered> => ({
  item: { key: `cases/${key}`, publishedAt, registrationNumber: number },
  documents: [],
})

/** What of cases stands in the register of the institution, for it to give each a number of its own. */
export const registeredIn = (cases: readonly DemoCase[]): Assembled<Registered>[] =>
  cases.flatMap(({ key, acts }) =>
    acts.flatMap((act) => (act.act === 'register' ? [registeredAs(key, act)] : [])),
  )

/** The same case with the numbers that the register gave it. */
export const withNumbers =
  (numbered: (registered: Assembled<Registered>) => Assembled<Registered>) =>
  (one: DemoCase): DemoCase => ({
    ...one,
    acts: one.acts.map((act) =>
      act.act === 'register'
        ? { ...act, number: numbered(registeredAs(one.key, act)).item.registrationNumber }
        : act,
    ),
  })
