import type { CollectionBeforeOperationHook, Where } from 'payload'
import { readsSubject } from './access.ts'

const guarded = 'subject'
const noAnswer: Where = { purpose: { not_equals: 'answer' } }

/** A condition on the subject holds of no answer; all others are as they were. */
export function withoutGuesses(where: Where): Where {
  const asked = Object.entries(where).map(([name, condition]): [string, Where[string]] => [
    name,
    Array.isArray(condition) ? condition.map(withoutGuesses) : condition,
  ])
  const isGuess = asked.some(([name]) => isOfSubject(name))
  return isGuess ? { and: [Object.fromEntries(asked), noAnswer] } : Object.fromEntries(asked)
}

interface Asked {
  overrideAccess?: boolean
  where?: Where
  sort?: string | string[]
  /** Of which the different values are asked for. */
  field?: string
}

/** A longer path is read by its first name. */
const isOfSubject = (name: string): boolean =>
  name.trim().replace(/^-/, '').replaceAll('__', '.').split('.')[0] === guarded

/**
 * Whoever does not read what answers are about finds none by it, in no order either: a question that is answered letter by
 * letter tells the words.
 */
export const guardSubjects: CollectionBeforeOperationHook = ({ args, req }) => {
  const asked = args as Asked
  if (asked.overrideAccess || readsSubject(req.user, 'answer')) return
  const where = withoutGuesses(asked.where ?? {})
  const order = [asked.sort ?? []].flat().flatMap((names) => names.split(','))
  const sort = order.filter((name) => !isOfSubject(name))
  return Object.assign({}, args, {
    where: isOfSubject(asked.field ?? '') ? { and: [where, noAnswer] } : where,
    ...(sort.length < order.length && { sort: sort.length === 0 ? undefined : sort }),
  })
}
