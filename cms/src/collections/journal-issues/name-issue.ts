import { dayOf, monthAndYear, noonOf } from '@avizier/shared/dates'
import type { CollectionBeforeValidateHook, TypedCollection } from 'payload'

/** „Jurnalul Municipal nr. 11, noiembrie 2026”; `issueDate` is an instant of the day of issue. */
export const issueTitle = (number: number, issueDate: string | Date): string =>
  `Jurnalul Municipal nr.\u00A0${number}, ${monthAndYear(noonOf(dayOf(issueDate)))}`

/** The title is made as soon as number and date are known. */
export const nameIssue: CollectionBeforeValidateHook<TypedCollection['journal-issues']> = ({
  data,
}) =>
  data?.issueDate && data.number && Number.isInteger(data.number)
    ? { ...data, title: issueTitle(data.number, data.issueDate) }
    : data

/** `nr-11` */
export const slugOfIssue = ({ number }: Record<string, unknown>): string | null =>
  Number.isInteger(number) ? `nr-${String(number)}` : null
