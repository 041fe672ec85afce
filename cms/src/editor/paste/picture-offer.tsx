'use client'

import { count } from '@avizier/shared/numbers'
import { Button } from '@payloadcms/ui'
import { useId, type SubmitEvent } from 'react'
import { createPortal } from 'react-dom'
import { OfferedPicture } from './offered-picture.tsx'
import type { ReadablePicture } from './readable-pictures.ts'
import { useOffer, type Choices } from './use-offer.ts'

interface OfferProps {
  pictures: readonly ReadablePicture[]
  /** How many more the clipboard had that cannot be read from it. */
  unreadable: number
  /** With the id of each picture that was uploaded, null for one that is left out, in their order. */
  decide: (choices: Choices) => void
}

/** Offers the pictures of a clipboard: each with its description, to be uploaded or left out. Nothing goes on behind it. */
export const PictureOffer = ({ pictures, unreadable, decide }: OfferProps) => {
  const titleId = useId()
  const offer = useOffer(pictures, decide)
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    // React hands it on to the form of the document, around which this is drawn.
    event.stopPropagation()
    void offer.confirm()
  }
  const one = pictures.length === 1
  return createPortal(
    <dialog
      ref={showModal}
      className="avizier-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        offer.leaveAll()
      }}
    >
      <form onSubmit={onSubmit} noValidate>
        <h2 id={titleId}>{one ? 'Imaginea lipită' : `${pictures.length} imagini lipite`}</h2>
        <Explained count={pictures.length} unreadable={unreadable} />
        {offer.entries.map((entry, index) => (
          <OfferedPicture
            key={index}
            entry={entry}
            number={index + 1}
            change={(more) => offer.change(index, more)}
          />
        ))}
        <Ends offer={offer} one={one} />
      </form>
    </dialog>,
    document.body,
  )
}

/** Over the page, which the browser keeps from being used until it is decided. */
const showModal = (dialog: HTMLDialogElement | null) => {
  if (dialog && !dialog.open) dialog.showModal()
}

const Explained = ({ count: all, unreadable }: { count: number; unreadable: number }) => (
  <p>
    {all === 1 ? 'O' : 'Le'} puteți încărca acum, cu o descriere pentru cine nu vede imaginea.
    {unreadable > 0 &&
      ` ${count(unreadable, 'O altă imagine nu se poate citi', 'alte imagini nu se pot citi')} din ce ați lipit.`}
  </p>
)

const Ends = ({ offer, one }: { offer: ReturnType<typeof useOffer>; one: boolean }) => (
  <>
    <p role="status">{offer.isBusy ? 'Se încarcă…' : ''}</p>
    <div className="avizier-dialog__buttons">
      <Button type="submit" margin={false} disabled={offer.isBusy}>
        {offer.hasChosen ? 'Încărcați' : 'Lipiți fără imagini'}
      </Button>
      <Button
        buttonStyle="secondary"
        margin={false}
        disabled={offer.isBusy}
        onClick={offer.leaveAll}
      >
        {one ? 'Lăsați afară' : 'Lăsați toate afară'}
      </Button>
    </div>
  </>
)
