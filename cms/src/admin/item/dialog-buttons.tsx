'use client'

import { Button } from '@payloadcms/ui'
import type { ActForm } from './act-forms.ts'

interface ButtonsProps {
  form: Pick<ActForm, 'confirm' | 'isUrgent'>
  isBusy: boolean
  giveUp: () => void
}

/** Below what an act asks: does it, or gives it up. */
export const DialogButtons = ({ form, isBusy, giveUp }: ButtonsProps) => (
  <div className="avizier-dialog__buttons">
    <Button
      type="submit"
      margin={false}
      disabled={isBusy}
      className={form.isUrgent ? 'avizier-button--urgent' : ''}
    >
      {isBusy ? 'Un moment…' : form.confirm}
    </Button>
    <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={giveUp}>
      Renunțați
    </Button>
  </div>
)
