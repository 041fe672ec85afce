import { dayOf, daysBetween, noonOf, plainDate } from '@avizier/shared/dates'
import { count } from '@avizier/shared/numbers'
import { explain } from '@avizier/shared/terms/explain'
import type { Term } from '@avizier/shared/terms/term-of'
import type { CaseTerms } from '../../cases/terms.ts'
import { whenIn } from '../when.ts'

/** A term as the office reads it. */
export interface TermLine {
  label: string
  /** „4 decembrie 2026, peste 3 zile” */
  when: string
  /** Why it ends then, a sentence. */
  why: string
  tone: 'passed' | 'near' | 'far'
}

const labels: Record<keyof CaseTerms, string> = {
  answer: 'Răspunsul',
  extension: 'Anunțarea prelungirii',
  refusal: 'Refuzul motivat',
  forwarding: 'Trimiterea la altă instituție',
}

/** So many days before its last one a term is near. */
const nearDays = 2

/** Until when what is owed, the answer first. `isOwed` is false of what is at rest: nothing of it is late. */
export const termLines = (terms: CaseTerms, isOwed: boolean, now: Date): TermLine[] =>
  (Object.keys(labels) as (keyof CaseTerms)[]).flatMap((name) => {
    const term = terms[name]
    // Nothing else is asked of what is at rest than whether it was answered in time.
    if (!term || (!isOwed && name !== 'answer')) return []
    // Of what may be done instead of an answer the chance has passed, and nothing is late by it.
    return [lineOf(labels[name], term, isOwed && (name === 'answer' || now < term.until), now)]
  })

function lineOf(label: string, term: Term, isOwed: boolean, now: Date): TermLine {
  const left = daysBetween(dayOf(now), term.lastDay)
  const isPassed = now >= term.until
  const tone = isPassed ? 'passed' : left <= nearDays ? 'near' : 'far'
  const isHours = term.rule.unit === 'hours'
  const end = isHours ? whenIn(term.until.toISOString(), now) : plainDate(noonOf(term.lastDay))
  // The day of an end in hours says itself how far it is.
  const distance = isHours && !isPassed ? [] : [leftWords(left, isPassed)]
  return {
    label,
    when: [end, ...(isOwed ? distance : [])].join(', '),
    why: whySentence(term),
    tone: isOwed ? tone : 'far',
  }
}

/** „10 zile de la înregistrarea din 23.11.2026; 1 decembrie este zi liberă (art. 7 alin. (1) din Legea nr. 544/2001).” */
const whySentence = (term: Term): string =>
  `${explain(term)}${term.rule.law === null ? '' : ` (${term.rule.law})`}.`

function leftWords(days: number, isPassed: boolean): string {
  if (isPassed) return days === 0 ? 'depășit azi' : `depășit cu ${count(-days, 'o zi', 'zile')}`
  if (days === 0) return 'azi'
  return days === 1 ? 'mâine' : `peste ${count(days, 'o zi', 'zile')}`
}
