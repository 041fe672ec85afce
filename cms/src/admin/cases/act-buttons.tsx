'use client'

import { Button, toast } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'
import type { Told } from '../item/act-forms.ts'
import { CaseActDialog } from './case-act-dialog.tsx'
import { useCaseHere } from './case-desk.tsx'
import { caseActButtons, caseActForm, type AskedAct } from './forms/case-act-form.ts'

interface ActButtonsProps {
  /** In the order in which they stand; those that are not offered are left out. */
  acts: readonly AskedAct[]
  /** The one that the case waits for. */
  next?: AskedAct | null
  /** What is sent with each beside what its dialog asks: the part or the letter that it is about. */
  about?: Readonly<Record<string, string | number>>
  /** What stands in a dialog when it opens, beside what its form begins with. */
  begun?: Told
  labels?: Partial<Record<AskedAct, string>>
}

/** What can be done to the case here, each behind a dialog. */
export const ActButtons = ({ acts, next = null, labels = {}, ...more }: ActButtonsProps) => {
  const { offered } = useCaseHere()
  const [opened, setOpened] = useState<AskedAct | null>(null)
  const row = useRef<HTMLDivElement>(null)
  const close = useCallback((isDone: boolean) => {
    setOpened(null)
    if (isDone) toast.success('S-a făcut.')
    // The button that opened it may be gone with the state that it belonged to.
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('button')?.focus())
  }, [])
  const shown = acts.filter((act) => offered.includes(act))
  if (shown.length === 0) return null
  return (
    <div className="avizier-case__buttons" ref={row}>
      {shown.map((act) => (
        <Button
          key={act}
          buttonStyle={act === next ? 'primary' : 'secondary'}
          size="medium"
          margin={false}
          onClick={() => setOpened(act)}
        >
          {labels[act] ?? caseActButtons[act]}
        </Button>
      ))}
      {opened && <Opened act={opened} {...more} close={close} />}
    </div>
  )
}

interface OpenedProps extends Pick<ActButtonsProps, 'about' | 'begun'> {
  act: AskedAct
  close: (isDone: boolean) => void
}

const Opened = ({ act, about = {}, begun, close }: OpenedProps) => {
  const { id, seen, self, facts } = useCaseHere()
  const form = caseActForm(act, facts)
  return (
    <CaseActDialog
      {...{ act, id, seen, close }}
      place={[self, id, act, ...Object.values(about)].join(':')}
      form={{
        ...form,
        begun: { ...form.begun, ...begun },
        details: (told) => ({ ...form.details(told), ...about }),
      }}
    />
  )
}
