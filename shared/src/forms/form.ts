import type { counterRoot } from '../counter-api.ts'

// A form of the counter is data: what it asks, why, and for how long it is kept. The site draws it, the counter reads it, the
// CMS keeps what came in (docs/decisions/0036-the-counter-takes-in.md).

/** One answer among others; `value` travels, `label` is read by people. */
export interface Option {
  value: string
  label: string
  /** The heading under which it stands, where there are many. */
  group?: string
}

interface Asked {
  /** How it travels: English, code. */
  name: string
  /** What people read, in Romanian. */
  label: string
  /** A sentence below the label. */
  hint?: string
  isRequired: boolean
  /** Of one that is not required of everybody: the choice, and those of its values, which make it so. */
  neededFor?: { choice: string; values: readonly string[] }
}

/** One line. */
export interface TextField extends Asked {
  kind: 'text'
  /** Characters that have room. */
  most: number
  /** What a browser may fill in by itself (WCAG 1.3.5). */
  autocomplete?: 'name' | 'organization' | 'organization-title' | 'tel'
}

/** Paragraphs. */
export interface LongField extends Asked {
  kind: 'long'
  most: number
  autocomplete?: 'street-address'
}

export interface EmailField extends Asked {
  kind: 'email'
}

/** Answers that depend on what is public: the counter asks the mirror for them. */
export type OptionSource = 'subscription-targets'

/** One of a few answers as buttons, one of many as a list. */
export interface ChoiceField extends Asked {
  kind: 'choice'
  options: readonly Option[] | OptionSource
}

/** A box to tick. Its value is `yes` or empty. */
export interface ConsentField extends Asked {
  kind: 'consent'
}

/** Pictures and PDFs; they travel beside the values. */
export interface FilesField extends Asked {
  kind: 'files'
}

export type Field = TextField | LongField | EmailField | ChoiceField | ConsentField | FilesField

/**
 * What a form is about, beside what it asks. `page`: the page at whose foot it stood. `debate`: the debate that its address
 * names. `link`: whoever was given the link, whose token its address holds (nothing is asked, one button is shown).
 */
export type About = 'nothing' | 'page' | 'debate' | 'link'

export interface Form<Slug extends string = string> {
  slug: Slug
  /** Under the counter's root. */
  path: `${typeof counterRoot}${string}/`
  about: About
  title: string
  /** Its name in the footer of every page; one that other pages lead to has none. */
  inFooter?: string
  /** What it is for, in a sentence or two. */
  intro: string
  /** Why it asks, and what is done with the answers; a sentence. */
  purpose: string
  /** Days after which the CMS erases what came in. */
  keptDays: number
  /** In the place of the sentence that `keptDays` makes, where there is more to say. */
  kept?: string
  button: string
  /** What happens next: stands beside the reference number. */
  next: string
  /** The same where the newsroom has no mail server, and what is to be known before the form is sent. */
  withoutMail?: { before: string; next: string }
  fields: readonly Field[]
}

/** Whether a field asks who somebody is and how they are reached, and not what they have to say. */
export const isAboutSender = (field: Field): boolean =>
  field.kind === 'email' || ('autocomplete' in field && field.autocomplete !== undefined)

/** The e-mail address that an answer goes to. */
export const emailFieldOf = ({ fields }: Pick<Form, 'fields'>): EmailField | undefined =>
  fields.find((field) => field.kind === 'email')

export const filesFieldOf = ({ fields }: Pick<Form, 'fields'>): FilesField | undefined =>
  fields.find((field) => field.kind === 'files')

export const consented = 'yes'
