'use client'

import { Button, useAuth, useConfig } from '@payloadcms/ui'
import { useRef, useState, type RefObject } from 'react'
import { forgetText, keptOf, type Kept } from './kept-text.ts'

/** At the end of the menu: whoever signs out is asked whether text that is not saved stays on this computer. */
export const SignOut = () => {
  const { admin } = useConfig().config
  const { user } = useAuth()
  const dialog = useRef<HTMLDialogElement>(null)
  const [left, setLeft] = useState<readonly Kept[]>([])
  const address = `${useConfig().config.routes.admin}${admin.routes.logout}`
  const leave = () => window.location.assign(address)
  const ask = () => {
    const found = keptOf(window.localStorage, String(user?.id))
    if (found.length === 0) return leave()
    setLeft(found)
    dialog.current?.showModal()
  }
  const forgetAll = () => {
    for (const kept of left) forgetText(window.localStorage, kept)
    leave()
  }
  return (
    <>
      <button type="button" className="avizier-sign-out" onClick={ask}>
        Ieșiți din cont
      </button>
      <Asked dialog={dialog} left={left} leave={leave} forgetAll={forgetAll} />
    </>
  )
}

interface AskedProps {
  dialog: RefObject<HTMLDialogElement | null>
  left: readonly Kept[]
  leave: () => void
  forgetAll: () => void
}

const Asked = ({ dialog, left, leave, forgetAll }: AskedProps) => (
  <dialog ref={dialog} className="avizier-sign-out__asked" aria-labelledby="sign-out-asked">
    <h2 id="sign-out-asked">Aveți text nesalvat în acest browser</h2>
    <ul>
      {[...new Set(left.map(({ title }) => title || 'Document fără titlu'))].map((title) => (
        <li key={title}>{title}</li>
      ))}
    </ul>
    <p>
      Rămâne aici până îl puneți la loc în document, sau îl ștergeți acum? Pe un calculator la care
      lucrează și alții este mai bine să îl salvați întâi.
    </p>
    <div className="avizier-notice__ways">
      <Button size="medium" onClick={() => dialog.current?.close()}>
        Rămâneți în cont
      </Button>
      <Button buttonStyle="secondary" size="medium" onClick={leave}>
        Ieșiți și păstrați textul
      </Button>
      <Button buttonStyle="secondary" size="medium" onClick={forgetAll}>
        Ieșiți și ștergeți textul
      </Button>
    </div>
  </dialog>
)
