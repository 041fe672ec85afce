import { addDays, dayOf, mondayOf } from '@avizier/shared/dates'
import { toneNames, type Tone } from '../media.ts'

/** A cutting that was marked, as far as it is counted. */
export interface Counted {
  outlet: string
  topic: string | null
  tone: Tone | null
  publishedAt: string
  /** The title of the release that it takes up. */
  release: string | null
}

/** How often something was written about, in all and by tone. */
export interface CountLine {
  name: string
  all: number
  byTone: Readonly<Record<Tone, number>>
}

/** A release, and who took it up. */
export interface UptakeLine {
  release: string
  outlets: readonly string[]
}

export interface Statistics {
  outlets: readonly CountLine[]
  topics: readonly CountLine[]
  /** Each by its Monday, `2026-11-23`, weeks without a cutting too; the latest first. */
  weeks: readonly CountLine[]
  uptake: readonly UptakeLine[]
}

/** What is said of cuttings without a topic. */
const withoutTopic = 'Fără temă'

/** The figures of some cuttings, week by week from the day `from` to the day `to`. */
export function statisticsOf(
  counted: readonly Counted[],
  { from, to }: { from: string; to: string },
): Statistics {
  const mondays = mondaysBetween(from, to)
  const weeks = Map.groupBy(counted, ({ publishedAt }) => mondayOf(dayOf(publishedAt)))
  return {
    outlets: linesBy(counted, ({ outlet }) => outlet),
    topics: linesBy(counted, ({ topic }) => topic ?? withoutTopic),
    weeks: mondays.toReversed().map((monday) => lineOf(monday, weeks.get(monday) ?? [])),
    uptake: uptakeOf(counted),
  }
}

const linesBy = (counted: readonly Counted[], nameOf: (one: Counted) => string): CountLine[] =>
  [...Map.groupBy(counted, nameOf)]
    .map(([name, some]) => lineOf(name, some))
    .toSorted((a, b) => b.all - a.all || a.name.localeCompare(b.name, 'ro'))

function lineOf(name: string, counted: readonly Counted[]): CountLine {
  const ofTone = (tone: Tone) => counted.filter((one) => one.tone === tone).length
  const byTone = Object.fromEntries(toneNames.map((tone) => [tone, ofTone(tone)]))
  return { name, all: counted.length, byTone: byTone as Record<Tone, number> }
}

function uptakeOf(counted: readonly Counted[]): UptakeLine[] {
  const taken = counted.filter(({ release }) => release !== null)
  return [...Map.groupBy(taken, ({ release }) => release ?? '')]
    .map(([release, some]) => ({
      release,
      outlets: [...new Set(some.map(({ outlet }) => outlet))].toSorted((a, b) =>
        a.localeCompare(b, 'ro'),
      ),
    }))
    .toSorted(
      (a, b) => b.outlets.length - a.outlets.length || a.release.localeCompare(b.release, 'ro'),
    )
}

function mondaysBetween(from: string, to: string): string[] {
  const mondays: string[] = []
  for (let day = mondayOf(from); day <= to; day = addDays(day, 7)) mondays.push(day)
  return mondays
}
