import { z } from 'zod'
import { formatNumber } from './numbers.ts'

/** The figures of a report, chapter by chapter, as its page, its CSV and its PDF tell them. */
export const figuresSchema = z.array(
  z.object({
    heading: z.string(),
    lines: z.array(
      z.object({
        label: z.string(),
        /** What was counted, or what the office wrote. */
        value: z.union([z.number(), z.string()]),
        /** A part of the line above it that is a whole. */
        isPart: z.boolean(),
      }),
    ),
  }),
)
export type Figures = z.infer<typeof figuresSchema>

/** A figure as people read it. */
export const figureText = (value: number | string): string =>
  typeof value === 'number' ? formatNumber(value) : value

export const figuresHead = ['Capitolul', 'Indicatorul', 'Valoarea']

/** The figures as lines of a table; numbers are written as spreadsheets read them. */
export const figuresRows = (figures: Figures): string[][] =>
  figures.flatMap(({ heading, lines }) =>
    lines.map(({ label, value, isPart }) => [
      heading,
      isPart ? `  ${label}` : label,
      String(value),
    ]),
  )
