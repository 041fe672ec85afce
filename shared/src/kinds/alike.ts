import { noonOf, plainDate } from '../dates.ts'
import type { Belonging, Registration } from './fields.ts'
import type { TextPart } from './kind.ts'
import type { RichText } from '../rich-text.ts'

// What several kinds declare in the same way.

export const present = <T>(value: T | null | undefined): T[] =>
  value === null || value === undefined ? [] : [value]

export const nothing = (): never[] => []
export const none = (): null => null

/** For kinds whose snapshots name department, topics and contact. */
export const belongs = {
  departmentOf: ({ department }: Pick<Belonging, 'department'>) => department,
  topicsOf: ({ topics }: Pick<Belonging, 'topics'>) => topics,
  contactOf: ({ contact }: Pick<Belonging, 'contact'>) => contact,
}

/** For the Jurnal: what stands in it comes from the office. */
export const belongsToNobody = { departmentOf: none, topicsOf: nothing, contactOf: none }

/** „nr. 86632 din 20 noiembrie 2026”, as the page writes it. */
export const registeredAs = ({ registrationNumber, registrationDate }: Registration): string[] =>
  registrationNumber === null
    ? []
    : [
        `nr. ${registrationNumber}${registrationDate ? ` din ${plainDate(noonOf(registrationDate))}` : ''}`,
      ]

export const prose = (text: RichText): TextPart => ({ part: 'text', text })
