import { startOfDay } from '@avizier/shared/dates'
import type { FlattenedField } from 'payload'
import { titleLimit } from '../fields/title-limit.ts'
import { fillState, fillText, type Answers, type Question } from './fill.ts'
import { targets, type Target } from './targets.ts'

interface Filled {
  title: string
  lead: string | null
  body?: unknown
  questions: readonly (Question & { target: Target | null })[]
}

/** A new draft from a template and its answers; `fields` are those of its kind. */
export function draftFrom(
  fields: readonly FlattenedField[],
  { title, lead, body, questions }: Filled,
  answers: Answers,
): Record<string, unknown> {
  const has = (name: string) => fields.some((field) => field.name === name)
  const besides = questions.flatMap(({ name, sort, target }) => {
    const answer = answers[name]
    if (!target || !has(target) || answer === undefined || !takes(target, sort)) return []
    return [[target, sort === 'day' ? startOfDay(answer).toISOString() : answer] as const]
  })
  return {
    title: fillText(title, questions, answers).slice(0, titleLimit),
    ...(lead && has('lead') && { lead: fillText(lead, questions, answers) }),
    ...(body !== null &&
      body !== undefined &&
      has('body') && { body: fillState(body, questions, answers) }),
    ...Object.fromEntries(besides),
    _status: 'draft',
  }
}

const takes = (target: Target, sort: Question['sort']): boolean =>
  targets.some(({ name, sorts }) => name === target && (sorts as readonly string[]).includes(sort))
