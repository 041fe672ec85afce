import type { Fault } from '@avizier/shared/forms/read-form'
import type {
  ChangeMade,
  ShownChange,
  ShownSubscriptions,
  ToldOfLink,
} from '@avizier/shared/subscriptions-api'

/** What the counter knows of one request for a form, and the form's page shows. The public site has no page of it. */
export interface Visit {
  /** Where the form is sent. */
  action: string
  /** The page at whose foot the form stood, or the debate that it is about. */
  page: string | null
  /** What was typed, by name of field. */
  values: Readonly<Record<string, string>>
  faults: readonly Fault[]
  /** Why the whole form could not be taken. */
  problem?: string | undefined
  /** Files came with what is shown again: they have to be chosen anew. */
  hadFiles?: boolean | undefined
  /** Made anew for each form that is shown: what is sent twice with it, with the same words, is the same submission. */
  once: string
  /** The form was taken: its reference number. */
  reference?: string | undefined
  /** Whether letters leave: false where the newsroom has no mail server. */
  sendsMail?: boolean | undefined
  /** What the link says by which a form was opened, where the newsroom could be asked. */
  link?: ToldOfLink | undefined
  /** What somebody is subscribed to, and what has just become of it. */
  own?: { shown: ShownSubscriptions; change: ShownChange | null } | undefined
}

/** What forms carry beside their fields, by the names of their inputs. */
export const controls = {
  page: 'pagina',
  once: 'exemplar',
  /** People do not see it; programs that fill in forms do. */
  trap: 'pagina-web',
} as const

/** What stands behind the address of a form: the page that it is about, the reference that was given, what was changed. */
export const asked = {
  page: controls.page,
  reference: 'nr',
  made: 'schimbat',
  target: 'despre',
} as const

/** What was changed, as addresses say it. */
export const madeParts: Record<ChangeMade, string> = {
  rhythm: 'ritm',
  ended: 'incheiat',
  'ended-all': 'toate',
  added: 'adaugat',
  over: 'incheiat-deja',
  gone: 'nu-mai-este',
}

/** What the page of somebody's subscriptions sends, by the names of its inputs. */
export const ownControls = { act: 'act', target: 'target', rhythm: 'rhythm' } as const

/** The last part of the address of the page that says that a form was taken. */
export const takenPart = 'primit/'

/** A form that nobody has filled in yet. */
export const nothingTyped = { page: null, values: {}, faults: [], once: '' } as const
