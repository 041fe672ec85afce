import { mostItems, type MailContent } from '@avizier/shared/mail/content'
import { count } from '@avizier/shared/numbers'
import { placementMediumLabels } from '@avizier/shared/kinds/campaigns'
import type { Slot } from './series.ts'
import { slotWords } from './slot-words.ts'
import type { StoredAppearance } from './store.ts'

/** A person who is told. */
export interface Told {
  id: string
  name: string
  email: string
  /** The head of the office hears of all of them. */
  isChief: boolean
}

type Missing = Pick<StoredAppearance, 'title' | 'outlet' | 'medium' | 'responsible'> & Slot

/** Who hears of what: each of what they answer for, the head of the office of everything. Nobody hears of nothing. */
export function shareOut<Row extends Pick<Missing, 'responsible'>>(
  people: readonly Told[],
  missing: readonly Row[],
): { person: Told; rows: Row[] }[] {
  return people
    .map((person) => ({
      person,
      rows: missing.filter(({ responsible }) => person.isChief || responsible === person.id),
    }))
    .filter(({ rows }) => rows.length > 0)
}

export const reminderSubject = (missing: number): string =>
  `${count(missing, 'O apariție', 'apariții')} fără dovadă`

/** The letter about what should have appeared; `link` leads to the list of it. */
export const reminderContent = (missing: readonly Missing[], link: string): MailContent => [
  { kind: 'heading', text: reminderSubject(missing.length) },
  {
    kind: 'paragraph',
    text: 'Ar fi trebuit să apară și nu au nici dovadă, nici o notă că nu au apărut:',
  },
  {
    kind: 'list',
    items: missing
      .slice(0, mostItems)
      .map(
        ({ title, outlet, medium, ...slot }) =>
          `„${title}”, ${outlet} (${placementMediumLabels[medium].toLocaleLowerCase('ro')}), ${slotWords(slot)}`,
      ),
  },
  { kind: 'link', label: 'Deschideți lista', url: link },
  {
    kind: 'note',
    text: 'Primiți acest mesaj o singură dată pentru fiecare apariție, pentru că răspundeți de ea sau conduceți biroul.',
  },
]
