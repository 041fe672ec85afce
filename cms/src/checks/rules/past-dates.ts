import { dayOf } from '@avizier/shared/dates'
import type { CheckedDocument } from '../checked-document.ts'
import type { Found, Rule } from '../finding.ts'
import { writtenDays } from './written-days.ts'

/** What is said of days that are still to come. */
const ofTheFuture =
  /(^|[^\p{L}])(va|vor|vom|veți|urmează|se va|se vor|până (pe|la|în)|începând|cel târziu|termen(ul)?|invităm|așteptăm|vă așteptăm|puteți depune|se închide|se deschide|se redeschide)(?!\p{L})/iu

/** Fields that tell of days to come, with the sentence about one that is over. */
const fields: Readonly<Record<string, string>> = {
  validTo: 'Anunțul a ieșit deja din vigoare: verificați „Până la”.',
  proposalsDeadline: 'Termenul pentru propuneri a trecut: verificați ziua.',
  endsOn: 'Campania s-a încheiat deja: verificați ziua.',
}

/** A day that is over where the text speaks of one to come; only before the first publication, for later it is history. */
export const pastDates: Rule = {
  name: 'past-dates',
  blocks: 'nothing',
  find: (document, _, now) => {
    if (document.data.publishedAt) return []
    const today = dayOf(now)
    return [...inFields(document, today), ...inWords(document, now, today)]
  },
}

function inFields({ data }: CheckedDocument, today: string): Found[] {
  return Object.entries(fields).flatMap(([path, message]): Found[] => {
    const value = data[path]
    const date = typeof value === 'string' || value instanceof Date ? new Date(value) : null
    if (!date || Number.isNaN(date.getTime()) || dayOf(date) >= today) return []
    return [{ severity: 'advice', path, message }]
  })
}

function inWords({ passages }: CheckedDocument, now: Date, today: string): Found[] {
  const told = new Map<string, Found>()
  for (const { path, text } of passages)
    for (const sentence of text.split(/(?<=[.!?;])\s+/))
      if (ofTheFuture.test(sentence))
        for (const { day, hasYear, passage } of writtenDays(sentence, now))
          if (hasYear && day < today)
            told.set(`${path} ${passage}`, {
              severity: 'advice',
              path,
              passage,
              message: `„${passage}” a trecut, iar textul vorbește de ceva ce urmează: verificați data.`,
            })
  return [...told.values()]
}
