import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

interface Props {
  title: string
  isWide?: boolean
  close: () => void
  children: ReactNode
}

/** A window over the form and outside of it; the browser keeps the focus in it and closes it by Escape. */
export const OwnDialog = ({ title, isWide = false, close, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return createPortal(
    <dialog
      ref={dialog}
      className={`avizier-window${isWide ? ' avizier-window--wide' : ''}`}
      aria-labelledby={heading}
      onClose={close}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <Button buttonStyle="secondary" size="small" onClick={() => dialog.current?.close()}>
          Închideți
        </Button>
      </header>
      {children}
    </dialog>,
    document.body,
  )
}
