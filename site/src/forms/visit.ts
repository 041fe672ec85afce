import type { Fault } from '@avizier/shared/forms/read-form'

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
}

/** What forms carry beside their fields, by the names of their inputs. */
export const controls = {
  page: 'pagina',
  once: 'exemplar',
  /** People do not see it; programs that fill in forms do. */
  trap: 'pagina-web',
} as const

/** What stands behind the address of a form: the page that it is about, the reference that was given. */
export const asked = { page: controls.page, reference: 'nr' } as const

/** The last part of the address of the page that says that a form was taken. */
export const takenPart = 'primit/'

/** A form that nobody has filled in yet. */
export const nothingTyped = { page: null, values: {}, faults: [], once: '' } as const
