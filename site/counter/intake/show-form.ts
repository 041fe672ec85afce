import { randomBytes } from 'node:crypto'
import type { Form } from '@avizier/shared/forms/form'
import { nextSentence } from '@avizier/shared/forms/told'
import type { ToldOfLink } from '@avizier/shared/subscriptions-api'
import { escapeHtml } from '../../src/rich-text/escape.ts'
import { asked, nothingTyped, type Visit } from '../../src/forms/visit.ts'
import { isLive } from '../../src/queries/documents.ts'
import { takesProposals } from '../../src/queries/open-debates.ts'
import { nothingHere, plainPage } from '../plain-page.ts'
import { page, type Answer } from '../respond.ts'
import { formPage, readerOf, type Shows } from './form-page.ts'
import { pageIn, type FormPlace } from './form-place.ts'

/** The place of a form that is shown. */
export type ShownForm = Extract<FormPlace, { form: Form }>

/** Made anew for each form that is shown. */
export const makeOnce = (): string => randomBytes(16).toString('base64url')

/** Whether the debate that a form is about takes proposals now; `none` where there is no such debate. */
export function debateStateOf(
  shows: Shows,
  { form, debate }: ShownForm,
): 'open' | 'closed' | 'none' {
  if (form.about !== 'debate') return 'open'
  // The form's address alone: debates to choose from.
  if (debate === null) return 'closed'
  const reader = readerOf(shows)
  const found = reader.atPath(debate)
  if (found && isLive(found, 'debate-notices'))
    return takesProposals(reader.asOf, found.snapshot) ? 'open' : 'closed'
  return reader.keptAt(debate) ? 'closed' : 'none'
}

/** The form at a place, not filled in yet. */
export async function showForm(
  shows: Shows,
  place: ShownForm,
  pathname: string,
  query: URLSearchParams,
  link?: ToldOfLink,
): Promise<Answer> {
  const { form, debate } = place
  const state = debateStateOf(shows, place)
  if (state === 'none') return page(404, nothingHere)
  const visit: Visit = {
    ...nothingTyped,
    action: pathname,
    page: debate ?? (form.about === 'page' ? pageIn(query.get(asked.page)) : null),
    once: makeOnce(),
    link,
  }
  const isOver = state === 'closed' && debate !== null
  const status = link?.state === 'closed' ? 404 : isOver ? 410 : 200
  return page(status, await formPage(shows, form, visit))
}

const referencePattern = /^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/

/** The page that says that a form was taken; without the site around it where that cannot be shown. */
export async function showTaken(shows: Shows, form: Form, query: URLSearchParams): Promise<Answer> {
  const reference = query.get(asked.reference) ?? ''
  if (!referencePattern.test(reference)) return page(404, nothingHere)
  return page(200, await takenPage(shows, form, reference))
}

export const takenPage = (shows: Shows, form: Form, reference: string): Promise<string> =>
  formPage(shows, form, { ...nothingTyped, action: form.path, reference }).catch(
    (error: unknown) => {
      console.error('The page of a form that was taken could not be made:', error)
      return plainPage(
        'Am primit',
        `<h1>Am primit, vă mulțumim</h1>
<p>Numărul de referință: <strong>${escapeHtml(reference)}</strong></p>
<p>${escapeHtml(nextSentence(form, shows.sendsMail))}</p>`,
      )
    },
  )
