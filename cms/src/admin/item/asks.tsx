'use client'

import { askedNow, type ActForm, type Told } from './act-forms.ts'
import { AskField } from './ask-field.tsx'

interface AsksProps {
  form: ActForm
  told: Told
  faults: Readonly<Record<string, string>>
  tell: (name: string, value: string) => void
}

/** What a dialog asks now, after what was told. */
export const Asks = ({ form, told, faults, tell }: AsksProps) =>
  askedNow(form, told).map((ask) => (
    <AskField
      key={ask.name}
      ask={ask}
      value={told[ask.name] ?? ''}
      fault={faults[ask.name] ?? null}
      tell={(value) => tell(ask.name, value)}
    />
  ))
