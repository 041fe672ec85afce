import { caseLimits } from '../../../cases/limits.ts'
import type { Ask, Told } from '../../item/act-forms.ts'

// Questions that several dialogs ask, and what is sent of their answers.

/** What was written under some names, without what was left empty. */
export const written = (told: Told, ...names: string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const text = told[name]?.trim()
      return text ? [[name, text]] : []
    }),
  )

/** Words that stay in the office. */
export const noteAsk = (label: string, help: string): Ask => ({
  name: 'note',
  kind: 'words',
  maxLength: caseLimits.note,
  ...{ label, help, isRequired: true },
})

/** Words of a letter. */
export const letterAsk = (label: string, help: string): Ask => ({
  name: 'text',
  kind: 'words',
  rows: 8,
  maxLength: caseLimits.letter,
  ...{ label, help, isRequired: true },
})

export const instantAsk = (name: string, label: string, help: string): Ask => ({
  ...{ name, label, help },
  kind: 'instant',
  isRequired: true,
})

/** A day, whatever the hour. */
export const dayAsk = (name: string, label: string, help: string): Ask => ({
  ...instantAsk(name, label, help),
  kind: 'day',
})

export const lineAsk = (name: string, label: string, more: Partial<Ask> = {}): Ask => ({
  ...{ name, label },
  kind: 'line',
  maxLength: caseLimits.name,
  ...more,
})

/** A list of things to choose one from. */
export const pickAsk = (
  name: string,
  label: string,
  choices: readonly { id: string; name: string }[],
  more: Partial<Ask> = {},
): Ask => ({
  ...{ name, label },
  kind: 'pick',
  isRequired: true,
  options: choices.map((choice) => ({ value: choice.id, label: choice.name })),
  ...more,
})
