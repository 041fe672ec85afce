'use client'

import { useEffect, useId, useRef, type ReactNode, type SubmitEvent } from 'react'
import { createPortal } from 'react-dom'

interface DialogProps {
  title: string
  /** For what is read side by side. */
  isWide?: boolean
  /** Escape was pressed. */
  giveUp: () => void
  confirm: () => Promise<void>
  children: ReactNode
}

/** A form over the page, which it keeps from being used until it is closed; the browser holds the focus in it. */
export const Dialog = ({ title, isWide = false, giveUp, confirm, children }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    // React hands it on to the form of the document, around which this is drawn.
    event.stopPropagation()
    void confirm()
  }
  return createPortal(
    <dialog
      ref={dialog}
      className={`avizier-dialog${isWide ? ' avizier-dialog--wide' : ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        giveUp()
      }}
    >
      <form onSubmit={onSubmit} noValidate>
        <h2 id={titleId}>{title}</h2>
        {children}
      </form>
    </dialog>,
    document.body,
  )
}
