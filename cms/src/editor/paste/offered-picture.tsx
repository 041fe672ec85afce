'use client'

import { formatBytes } from '@avizier/shared/numbers'
import { useEffect, useId, useState } from 'react'
import type { Entry } from './use-offer.ts'

interface OfferedProps {
  entry: Entry
  number: number
  change: (more: Partial<Entry>) => void
}

/** One picture of a clipboard: what it looks like, what it shows, and whether it comes along. */
export const OfferedPicture = ({ entry, number, change }: OfferedProps) => {
  const { fault, file, id: stored, isTaken } = entry
  const id = useId()
  return (
    <fieldset className="avizier-ask avizier-offered">
      <legend>Imaginea {number}</legend>
      <Shown file={file} />
      <p>{formatBytes(file.size)}</p>
      <label className="avizier-offered__choice">
        <input
          type="checkbox"
          checked={isTaken}
          disabled={stored !== null}
          onChange={({ target }) => change({ isTaken: target.checked })}
        />
        Încarcă
      </label>
      {isTaken && <Description entry={entry} id={id} change={change} />}
      <p id={`${id}-fault`} role="alert" className="avizier-urgent">
        {fault}
      </p>
    </fieldset>
  )
}

const Shown = ({ file }: { file: File }) => {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return address && <img src={address} alt="" />
}

interface DescriptionProps extends Pick<OfferedProps, 'entry' | 'change'> {
  id: string
}

const Description = ({ entry, id, change }: DescriptionProps) => {
  const isSettled = entry.id !== null
  return (
    <>
      <label htmlFor={id}>Descriere pentru cine nu vede imaginea</label>
      <textarea
        id={id}
        rows={2}
        value={entry.alt}
        disabled={isSettled || entry.isDecorative}
        aria-invalid={entry.fault !== null}
        aria-describedby={`${id}-fault`}
        onChange={({ target }) => change({ alt: target.value })}
      />
      <label className="avizier-offered__choice">
        <input
          type="checkbox"
          checked={entry.isDecorative}
          disabled={isSettled}
          onChange={({ target }) => change({ isDecorative: target.checked })}
        />
        Decorativă: nu spune nimic în plus față de text
      </label>
    </>
  )
}
