'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { ActDialog } from './act-dialog.tsx'
import type { Desk, DeskAct } from './desk-answer.ts'
import type { DeskStore } from './desk-store.ts'
import { OtherActs } from './other-acts.tsx'
import { actWords, doneWords, offeredBy, type Offered } from './state-words.ts'
import { useDesk } from './use-desk.ts'

/** In the place of Payload's publish button: the one next step, what else may be done, and why something may not. */
export const ItemActs = () => {
  const { desk, store, address, isActing } = useDesk()
  if (!desk || !store || !address) return null
  return <Acts desk={desk} store={store} address={address} isActing={isActing} />
}

interface ActsProps {
  desk: Desk
  store: DeskStore
  address: string
  isActing: boolean
}

const Acts = ({ desk, store, address, isActing }: ActsProps) => {
  const [opened, setOpened] = useState<DeskAct | null>(null)
  const bar = useRef<HTMLDivElement>(null)
  const offered = offeredBy(desk)
  const { main, beside, others, refused } = offered
  const close = (done: DeskAct | null) => {
    setOpened(null)
    if (done) toast.success(doneWords[done])
    // The button that opened it may be gone with the state that it belonged to.
    requestAnimationFrame(() => bar.current?.querySelector<HTMLElement>('button')?.focus())
  }
  return (
    <div className="avizier-acts" ref={bar}>
      <div className="avizier-acts__buttons">
        {main && <ActButton act={main} isNext isActing={isActing} open={setOpened} />}
        {beside && <ActButton act={beside} isActing={isActing} open={setOpened} />}
        <OtherActs others={others} refused={refused} isActing={isActing} open={setOpened} />
      </div>
      <Sentence offered={offered} open={setOpened} />
      {desk.notice && <p className="avizier-acts__sentence">{desk.notice}</p>}
      {opened && (
        <ActDialog act={opened} desk={desk} store={store} address={address} close={close} />
      )}
    </div>
  )
}

interface ActButtonProps {
  act: DeskAct
  isActing: boolean
  open: (act: DeskAct) => void
  isNext?: boolean
}

const ActButton = ({ act, isActing, open, isNext = false }: ActButtonProps) => (
  <Button
    buttonStyle={isNext ? 'primary' : 'secondary'}
    className={isNext ? '' : 'avizier-acts__beside'}
    id={isNext ? 'action-next' : `act-${act}`}
    size="medium"
    margin={false}
    disabled={isActing}
    onClick={() => open(act)}
  >
    {actWords[act]}
  </Button>
)

/** Why the step that is waited for is not this person's, and the way around it where they have one. */
const Sentence = ({ offered, open }: { offered: Offered; open: ActButtonProps['open'] }) =>
  offered.sentence && (
    <p className="avizier-acts__sentence">
      {offered.sentence}{' '}
      {offered.isUrgencyOpen && (
        <button type="button" onClick={() => open('publish-urgently')}>
          {actWords['publish-urgently']}
        </button>
      )}
    </p>
  )
