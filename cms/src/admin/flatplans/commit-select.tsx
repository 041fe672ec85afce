'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

interface Props {
  label: string
  /** What stands now. */
  value: string
  /** The word on the button that does it. */
  confirm: string
  choose: (value: string) => void
  children: ReactNode
}

/** A choice that is made by a button: with the keys of a keyboard a list goes through all that lies between. */
export const CommitSelect = ({ label, value, confirm, choose, children }: Props) => {
  const id = useId()
  const list = useRef<HTMLSelectElement>(null)
  const [chosen, setChosen] = useState(value)
  useEffect(() => setChosen(value), [value])
  return (
    <div className="avizier-flatplan__choice">
      <label htmlFor={id}>{label}</label>
      <div>
        <select
          id={id}
          ref={list}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          {children}
        </select>
        {chosen !== value && (
          <Button
            size="small"
            margin={false}
            aria-label={`${confirm}: ${label}`}
            onClick={() => {
              // The button goes: whoever works by keys stays where they chose.
              list.current?.focus()
              choose(chosen)
            }}
          >
            {confirm}
          </Button>
        )}
      </div>
    </div>
  )
}
