'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useCallback, useState, useTransition } from 'react'
import { publishApi, type ReportName } from '../../reports/addresses.ts'
import { Asks } from '../item/asks.tsx'
import type { Outcome } from '../item/desk-store.ts'
import { DialogButtons } from '../item/dialog-buttons.tsx'
import { Dialog } from '../item/dialog.tsx'
import { useTold } from '../item/use-told.ts'
import { send } from '../send.ts'
import {
  publishButton,
  publishDone,
  publishForm,
  sameFigures,
  type PublishFacts,
} from './publish-form.ts'

interface PublishProps {
  name: ReportName
  year: number
  /** Of the announcement's text that the page shows; null where there is none. */
  seen: number | null
  facts: PublishFacts
}

/** Publishes a report, after a dialog that says what will be on the site. */
export const PublishReport = (props: PublishProps) => {
  const [isOpen, setIsOpen] = useState(false)
  const close = useCallback(() => setIsOpen(false), [])
  return (
    <>
      <Button margin={false} onClick={() => setIsOpen(true)}>
        {publishButton(props.facts)}
      </Button>
      {isOpen && <PublishDialog {...props} close={close} />}
    </>
  )
}

const PublishDialog = ({ close, ...props }: PublishProps & { close: () => void }) => {
  // As it was opened: what colleagues do meanwhile changes no question under somebody's hands.
  const [form] = useState(() => publishForm(props.facts))
  const { told, tell, faults, sentence, isBusy, confirm } = useTold({
    ...{ form, done: close },
    ...usePublishing(props),
  })
  const giveUp = () => {
    if (!isBusy) close()
  }
  return (
    <Dialog title={form.title} giveUp={giveUp} confirm={confirm}>
      <p>{form.explains}</p>
      <Asks form={form} told={told} faults={faults} tell={tell} />
      <p role="alert" className="avizier-dialog__refusal">
        {sentence}
      </p>
      <DialogButtons form={form} isBusy={isBusy} giveUp={giveUp} />
    </Dialog>
  )
}

/** Asks for the publication as the person has seen the report, and brings the page up to date. */
function usePublishing({ name, year, seen, facts }: PublishProps) {
  const { api } = useConfig().config.routes
  const router = useRouter()
  const [isRefreshing, startRefreshing] = useTransition()
  const run = async (details: Record<string, unknown>): Promise<Outcome> => {
    const sent = await send(api + publishApi(name, year), 'POST', { seen, ...details })
    // A refusal too: the page then shows what a colleague did meanwhile.
    startRefreshing(() => router.refresh())
    if ('refusal' in sent) return { isDone: false, ...sent.refusal }
    const { hasChanged } = sent.answer as { hasChanged: boolean }
    toast.success(hasChanged ? publishDone(facts.way) : sameFigures)
    return { isDone: true }
  }
  return { run, isRefreshing }
}
