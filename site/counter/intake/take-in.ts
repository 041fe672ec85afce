import type { IncomingMessage } from 'node:http'
import { filesFieldOf, type Form } from '@avizier/shared/forms/form'
import {
  readForm,
  tidied,
  type Choices,
  type Fault,
  type Received,
} from '@avizier/shared/forms/read-form'
import { asked, controls, nothingTyped, takenPart, type Visit } from '../../src/forms/visit.ts'
import { choicesFor } from '../../src/queries/subscription-targets.ts'
import type { Journal } from '../journal/journal.ts'
import { nothingHere } from '../plain-page.ts'
import { page, type Answer } from '../respond.ts'
import { admit } from './admit.ts'
import { BodyRefused, refusals } from './body-refused.ts'
import { formPage, readerOf, type Shows } from './form-page.ts'
import { pageIn, type FormPlace } from './form-place.ts'
import type { Counted, Limits } from './limits.ts'
import { makeSubmission } from './make-submission.ts'
import { mostBytesOf, readBody, type Patience, type Share } from './read-body.ts'
import type { Room } from './room.ts'
import { debateStateOf, makeOnce, takenPage } from './show-form.ts'

export interface Intake extends Shows {
  journal: Pick<Journal, 'put'>
  /** Tells that something was put into the journal. */
  wasPut: () => void
  limits: Limits
  /** Of the journal's disk. */
  hasDiskRoom: () => Promise<boolean>
  rooms: Readonly<Record<Share, Room>>
  patience: Patience
}

type Place = Extract<FormPlace, { form: Form }>

/** A form that was sent: to which place, when it began to arrive. */
interface Sent {
  intake: Intake
  place: Place
  pathname: string
  at: Date
}

/** Takes in a form: a way on to its reference number once it is on the disk, or the form again with what is wrong. */
export async function takeIn(
  intake: Intake,
  place: Place,
  pathname: string,
  request: IncomingMessage,
): Promise<Answer> {
  // What begins to arrive before the term is in time: a slow line takes nothing from it.
  const sent: Sent = { intake, place, pathname, at: intake.clock() }
  const most = mostBytesOf(filesFieldOf(place.form) !== undefined)
  const counted = await admit(intake, request, { token: place.token, most })
  if ('status' in counted) return counted
  const answer = await answerTo(sent, request, counted)
  if (answer.status >= 400) await counted.wasNotKept()
  else counted.wasKept()
  return answer
}

async function answerTo(
  sent: Sent,
  request: IncomingMessage,
  { isFull, share }: Counted,
): Promise<Answer> {
  const { intake, place } = sent
  const state = debateStateOf(intake, place)
  if (state === 'none') return page(404, nothingHere)
  if (state === 'closed') return again(sent, 410, {})
  try {
    if (isFull || !(await intake.hasDiskRoom())) throw refusals.full()
    return await receive(sent, request, share)
  } catch (error) {
    if (!(error instanceof BodyRefused)) throw error
    return again(sent, error.status, { problem: error.message })
  }
}

async function receive(sent: Sent, request: IncomingMessage, share: Share): Promise<Answer> {
  const { rooms, patience } = sent.intake
  const room = rooms[share]
  const hasFiles = filesFieldOf(sent.place.form) !== undefined
  const { bytes, ...received } = await readBody(request, { hasFiles, room, patience })
  try {
    return await judge(sent, received)
  } finally {
    room.give(bytes)
  }
}

async function judge(sent: Sent, received: Received): Promise<Answer> {
  const { intake, place, at } = sent
  const { form, debate, token } = place
  const { texts, files } = received
  const about = debate ?? (form.about === 'page' ? pageIn(texts[controls.page]) : null)
  const read = readForm(form, received, choicesOf(intake, form, about))
  const faults = [...('faults' in read ? read.faults : []), ...trapped(texts)]
  const typed = { page: about, values: tidied(form, texts), hadFiles: files.length > 0 }
  if ('faults' in read || faults.length > 0) return again(sent, 422, { ...typed, faults })
  const once = onceIn(texts)
  const kept = makeSubmission({ ...read, form: form.slug, page: about, token, once, at })
  try {
    intake.journal.put(kept)
  } catch (error) {
    console.error('A form could not be written down:', error)
    return again(sent, 503, { ...typed, problem: notKept })
  }
  intake.wasPut()
  const { reference } = kept.submission
  // A mail program pressed the button, and follows no way on (RFC 8058, 3.1).
  if (token !== null && texts['List-Unsubscribe'] === 'One-Click')
    return page(200, await takenPage(intake, form, reference))
  return { status: 303, location: `${form.path}${takenPart}?${asked.reference}=${reference}` }
}

/** The form as it was typed, with what is wrong. */
const again = async (
  { intake, place: { form, debate }, pathname }: Sent,
  status: number,
  told: Partial<Visit>,
): Promise<Answer> => {
  const visit = { ...nothingTyped, action: pathname, page: debate, once: makeOnce(), ...told }
  return page(status, await formPage(intake, form, visit))
}

/** Only forms that ask for what is public need the mirror. */
const choicesOf = (intake: Intake, { fields }: Form, about: string | null): Choices =>
  fields.some((field) => field.kind === 'choice' && typeof field.options === 'string')
    ? choicesFor(readerOf(intake), about)
    : {}

/** People who fill it in all the same are told so, and lose nothing. */
const trapped = (texts: Received['texts']): Fault[] =>
  texts[controls.trap]
    ? [{ field: controls.trap, sentence: 'Ștergeți ce ați scris în „Lăsați gol acest câmp”.' }]
    : []

const onceIn = (texts: Received['texts']): string => {
  const once = texts[controls.once] ?? ''
  return /^[\w-]{22}$/.test(once) ? once : makeOnce()
}

const notKept =
  'Formularul nu a putut fi păstrat și nu a fost trimis. Ce ați scris este mai jos: încercați din nou peste câteva minute.'
