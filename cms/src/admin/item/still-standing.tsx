'use client'

import { Button, useForm } from '@payloadcms/ui'
import { whereStill } from '../../corrections/where-still.ts'
import { showPlace } from './remarks/page-place.ts'

/** By then the bar has the focus again. */
const focusMs = 100

interface StillStandingProps {
  /** The words that a correction calls wrong. */
  wrong: string
  /** Closes what lies over the form. */
  leave: () => void
}

/** Where the form below still says what a correction calls wrong, each place as the way to it. */
export const StillStanding = ({ wrong, leave }: StillStandingProps) => {
  const places = whereStill(useForm().getData(), wrong)
  if (places.length === 0) return null
  return (
    <ul className="avizier-dialog__places">
      {places.map(({ field, where, before, words, after }, index) => (
        <li key={index}>
          {where}: {before}
          <mark>{words}</mark>
          {after}{' '}
          <Button
            buttonStyle="none"
            onClick={() => {
              leave()
              // Behind the focus that a dialog gives back when it closes.
              setTimeout(() => showPlace({ field, quote: words }), focusMs)
            }}
          >
            Duceți-mă acolo
          </Button>
        </li>
      ))}
    </ul>
  )
}
