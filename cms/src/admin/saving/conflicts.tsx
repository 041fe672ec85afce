'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { bothOf } from '../../revisions/both.ts'
import type { Choice } from '../../revisions/saver.ts'
import type { Session } from './session.ts'
import type { TextField } from './text-fields.ts'
import { TwoSides } from './two-sides.tsx'

interface ConflictsProps {
  session: Session
  paths: readonly string[]
  /** Who else has the document open, or null where nobody is known to. */
  colleague: string | null
}

/** Fields that two people changed: both texts, and a choice for each. */
export const Conflicts = ({ session, paths, colleague }: ConflictsProps) => {
  const { saver, desk } = session
  const form = desk.ports.read()
  const conflicts = desk.ports.address.fields.filter(({ path }) => paths.includes(path))
  return (
    <aside className="avizier-notice avizier-notice--urgent" role="alert">
      <h3>
        {conflicts.length === 1
          ? 'Un câmp a fost scris de două ori'
          : 'Câteva câmpuri au fost scrise de două ori'}
      </h3>
      <p>
        Cât ați scris, {colleague ?? 'altcineva sau altă filă'} a salvat alt text în același loc.
        Alegeți ce rămâne; restul documentului este deja pus împreună. Textul care nu rămâne se
        găsește în „Istoric”.
      </p>
      {conflicts.map((field) => {
        const { path } = field
        const [mine, theirs] = [form[path], saver.savedNow[path]]
        return (
          <TwoSides
            key={path}
            field={field}
            sides={[
              { heading: 'Ce ați scris dumneavoastră', value: mine },
              { heading: `Ce a salvat ${colleague ?? 'altcineva'}`, value: theirs },
            ]}
          >
            <Choices
              hasBoth={mayHoldBoth(field)}
              choose={(choice) => session.choose(path, choice)}
            />
          </TwoSides>
        )
      })}
    </aside>
  )
}

/** Of a date, a choice or a link to another document only one may stand. */
const mayHoldBoth = ({ field }: TextField): boolean =>
  ['array', 'richText', 'text', 'textarea'].includes(field.type)

const Choices = ({
  hasBoth,
  choose,
}: {
  hasBoth: boolean
  choose: (choice: Choice) => Promise<unknown>
}) => {
  const [isChosen, setIsChosen] = useState(false)
  const chosen = (choice: Choice) => () => {
    setIsChosen(true)
    void choose(choice).finally(() => setIsChosen(false))
  }
  const button = { buttonStyle: 'secondary', size: 'medium', disabled: isChosen } as const
  return (
    <>
      <Button {...button} onClick={chosen({ kind: 'mine' })}>
        Rămâne ce ați scris dumneavoastră
      </Button>
      <Button {...button} onClick={chosen({ kind: 'theirs' })}>
        Rămâne ce este salvat
      </Button>
      {hasBoth && (
        <Button {...button} onClick={chosen({ kind: 'both', combine: bothOf })}>
          Rămân amândouă
        </Button>
      )}
    </>
  )
}
