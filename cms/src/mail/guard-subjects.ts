import type { CollectionBeforeOperationHook, Where } from 'payload'
import { readsSubject } from './access.ts'
import { personalPurposes } from './purposes.ts'

const guarded = 'subject'
const noneOfThem: Where = { purpose: { not_in: personalPurposes } }

/** A condition on the subject holds of no letter to one person; all others are as they were. */
export function withoutGuesses(where: Where): Where {
  const asked = Object.entries(where).map(([name, condition]): [string, Where[string]] => [
    name,
    Array.isArray(condition) ? condition.map(withoutGuesses) : condition,
  ])
  const isGuess = asked.some(([name]) => isOfSubject(name))
  return isGuess ? { and: [Object.fromEntries(asked), noneOfThem] } : Object.fromEntries(asked)
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
 * Whoever does not read what people are written finds none by it, in no order either: a question that is answered letter by
 * letter tells the words.
 */
export const guardSubjects: CollectionBeforeOperationHook = ({ args, req }) => {
  const asked = args as Asked
  if (asked.overrideAccess || personalPurposes.every((purpose) => readsSubject(req.user, purpose)))
    return
  const where = withoutGuesses(asked.where ?? {})
  const order = [asked.sort ?? []].flat().flatMap((names) => names.split(','))
  const sort = order.filter((name) => !isOfSubject(name))
  return Object.assign({}, args, {
    where: isOfSubject(asked.field ?? '') ? { and: [where, noneOfThem] } : where,
    ...(sort.length < order.length && { sort: sort.length === 0 ? undefined : sort }),
  })
}
