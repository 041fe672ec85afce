import { toneNames, tones } from '../media.ts'
import type { CountLine, Statistics } from './statistics.ts'

/** What the parts of the statistics are called, on the page and in the table. */
export const statisticsParts = {
  outlets: 'Pe publicații',
  topics: 'Pe teme',
  weeks: 'Pe săptămâni',
  uptake: 'Cine a preluat comunicatele',
} as const satisfies Record<keyof Statistics, string>

export const statisticsHead = [
  'Partea',
  'Rândul',
  'Toate',
  ...toneNames.map((tone) => tones[tone].ro),
  'Publicațiile',
]

/** The statistics as lines of one table: counts, and below them who took up which release. */
export const statisticsRows = ({ uptake, ...counts }: Statistics): string[][] => [
  ...(['outlets', 'topics', 'weeks'] as const).flatMap((part) =>
    counts[part].map((line) => countRow(statisticsParts[part], line)),
  ),
  ...uptake.map(({ release, outlets }) => [
    ...[statisticsParts.uptake, release, String(outlets.length)],
    ...[...toneNames.map(() => ''), outlets.join(', ')],
  ]),
]

const countRow = (part: string, { name, all, byTone }: CountLine): string[] => [
  ...[part, name, String(all)],
  ...[...toneNames.map((tone) => String(byTone[tone])), ''],
]
