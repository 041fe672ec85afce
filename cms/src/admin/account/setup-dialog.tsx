'use client'

import { Button } from '@payloadcms/ui'
import { Dialog } from '../item/dialog.tsx'
import type { Setup } from './factor-requests.ts'
import { FactorSteps, useFirstCode } from './factor-setup.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

interface DialogProps {
  api: string
  setup: Setup
  done: (codes: readonly string[]) => void
  close: () => void
}

/** Sets up the code of a phone over the page of the account. */
export const SetupDialog = ({ api, setup, done, close }: DialogProps) => {
  const { confirm, ...first } = useFirstCode({ api, done })
  return (
    <Dialog title="Puneți codul pe telefon" giveUp={close} confirm={confirm}>
      <FactorSteps setup={setup} {...first} />
      <Button buttonStyle="secondary" margin={false} onClick={close}>
        Renunțați
      </Button>
    </Dialog>
  )
}

/** Shows recovery codes, once. */
export const CodesDialog = ({ codes, close }: { codes: readonly string[]; close: () => void }) => (
  <Dialog
    title="Coduri de rezervă"
    giveUp={close}
    confirm={() => {
      close()
      return Promise.resolve()
    }}
  >
    <RecoveryCodes codes={codes} goOn="Le-am păstrat" />
  </Dialog>
)
