'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { instantShownAs, shownAs } from '../office-time/wall-clock.ts'
import type { Asking } from './asking.ts'
import { Picker } from '../office-time/picker.tsx'

/** When it appeared, and a file or an address that proves it. */
export const ProofForm = ({ act, isBusy, likely }: Asking & { likely: string }) => {
  const id = useId()
  const file = useRef<HTMLInputElement>(null)
  const [at, setAt] = useState(likely)
  const [link, setLink] = useState('')
  const prove = () => act({ act: 'prove', at, link }, file.current?.files?.[0])
  return (
    <div className="avizier-submission__answer avizier-appearance__proof">
      <h3>A apărut</h3>
      <WhenAppeared at={at} write={(instant) => setAt(instant ?? likely)} />
      <label htmlFor={`${id}-file`}>Dovada, ca fișier</label>
      <input
        id={`${id}-file`}
        ref={file}
        type="file"
        accept="image/*,application/pdf,audio/mpeg,video/mp4,.m4a"
        aria-describedby={`${id}-help`}
      />
      <p id={`${id}-help`}>Fotografie, PDF, MP3 sau MP4. Nu se publică.</p>
      <label htmlFor={`${id}-link`}>sau adresa la care se vede</label>
      <input
        id={`${id}-link`}
        type="url"
        value={link}
        placeholder="https://"
        autoComplete="off"
        onChange={({ target }) => setLink(target.value)}
      />
      <Button size="medium" margin={false} disabled={isBusy} onClick={() => void prove()}>
        Adăugați dovada
      </Button>
    </div>
  )
}

interface WhenAppearedProps {
  /** An instant. */
  at: string
  write: (at: string | null) => void
}

/** By the clock of the office, wherever the browser is. */
const WhenAppeared = ({ at, write }: WhenAppearedProps) => {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>Când</label>
      <Picker
        pickerAppearance="dayAndTime"
        displayFormat="d MMMM yyyy, HH:mm"
        timeFormat="HH:mm"
        timeIntervals={15}
        overrides={{ id }}
        value={shownAs(at)}
        onChange={(shown) => write(shown instanceof Date ? instantShownAs(shown) : null)}
      />
    </>
  )
}
