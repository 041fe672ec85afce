import { figuresSchema } from '@avizier/shared/figures'
import { z } from 'zod'
import { leiMessage, readLei } from '../fields/lei.ts'
import type { Fault } from '../requests/of-people.ts'
import type { FigureSort, Line, Report, Section } from './report.ts'

// What the office writes into a report by hand: the newsroom does not know it.

/** By the names that lines have for it. */
export type Written = Readonly<Record<string, string>>

const line = figuresSchema.element.shape.lines.element.extend({ byHand: z.string().nullable() })
/** Figures as an announcement keeps them: those of its public form, and what of them was written by hand. */
export const keptFigures = z.array(figuresSchema.element.extend({ lines: z.array(line) }))
export type KeptFigures = z.infer<typeof keptFigures>

/** The report with what was written by hand. */
export const completed = (report: Report, written: Written): Report => ({
  ...report,
  sections: report.sections.map(({ heading, lines }) => ({
    heading,
    lines: lines.map((each) => ({ ...each, value: each.value ?? handWritten(each, written) })),
  })),
})

const handWritten = ({ byHand }: Line, written: Written): string | null =>
  (byHand !== null && Object.hasOwn(written, byHand) ? written[byHand] : '') || null

/** What of a report can be published: lines that nobody wrote are left out, and chapters of which nothing is left. */
export const publishable = ({ sections }: Report): KeptFigures =>
  sections.flatMap(({ heading, lines }) => {
    const known = lines.flatMap(({ value, sort: _, ...each }) =>
      value === null ? [] : [{ ...each, value }],
    )
    return known.length > 0 ? [{ heading, lines: known }] : []
  })

/** What was written by hand into figures that were published. */
export const writtenIn = (figures: KeptFigures): Written =>
  Object.fromEntries(
    figures
      .flatMap(({ lines }) => lines)
      .flatMap(({ byHand, value }) => (byHand === null ? [] : [[byHand, String(value)]])),
  )

export interface AskedByHand {
  name: string
  label: string
  sort: FigureSort
}

/** What is to be written by hand, each part named after its whole too. */
export const askedByHand = ({ sections }: Report): AskedByHand[] =>
  sections.flatMap((section) =>
    namedLines(section).flatMap(({ name, line: { byHand, sort } }) =>
      byHand === null ? [] : [{ name: byHand, label: name, sort }],
    ),
  )

/** What was written as a figure and is none, each with the path of its answer; what is left empty is no fault. */
export const faultsOf = (report: Report, written: Written): Fault[] =>
  askedByHand(report).flatMap(({ name, sort }) => {
    const text = Object.hasOwn(written, name) ? written[name] : ''
    const message = text ? wrongAs[sort](text) : null
    return message === null ? [] : [{ path: `written.${name}`, message }]
  })

const writtenCount = /^(?:\d{1,3}(?:[. ]\d{3})+|\d+)$/

/** Why a text is no figure of a sort; null where it is one. */
const wrongAs: Record<FigureSort, (text: string) => string | null> = {
  count: (text) =>
    writtenCount.test(text) ? null : 'Scrieți un număr întreg, fără alte cuvinte, ca 1.250.',
  lei: (text) => (readLei(text) === null ? leiMessage : null),
  words: () => null,
}

/** The lines of a chapter with a name that no other of them has: „După cale, electronic”. */
export function namedLines<L extends Pick<Line, 'label' | 'isPart'>>({
  lines,
}: Pick<Section, 'heading'> & { lines: readonly L[] }): { name: string; line: L }[] {
  let whole = ''
  return lines.map((line) => {
    if (!line.isPart) whole = line.label
    const isOfWhole = line.isPart && whole !== ''
    return { name: isOfWhole ? `${whole}, ${line.label}` : line.label, line }
  })
}
