'use client'

import { plainDate } from '@avizier/shared/dates'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Refusal } from '../refusal.ts'
import { send } from '../send.ts'
import { begin, renewCodes, type Setup } from './factor-requests.ts'
import type { OwnAccount } from './own-account.ts'
import { ProofDialog } from './proof-dialog.tsx'
import { CodesDialog, SetupDialog } from './setup-dialog.tsx'

interface SectionProps {
  api: string
  factor: OwnAccount['factor']
  changed: () => Promise<void>
}

type Open =
  | { shows: 'proof'; of: 'begin' | 'renew' | 'off' }
  | { shows: 'setup'; setup: Setup }
  | { shows: 'codes'; codes: readonly string[] }

/** Whether a code is asked for at sign-in; setting it up, moving it, turning it off. */
export const FactorSection = ({ api, factor, changed }: SectionProps) => {
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => {
    setOpen(null)
    void changed()
  }
  const ask = (of: 'begin' | 'renew' | 'off') => () => setOpen({ shows: 'proof', of })
  return (
    <section aria-labelledby="own-factor">
      <h2 id="own-factor">Codul de pe telefon</h2>
      <Said factor={factor} />
      <div className="avizier-notice__ways">
        <Button
          size="medium"
          buttonStyle={factor.isOn ? 'secondary' : 'primary'}
          onClick={ask('begin')}
        >
          {factor.isOn ? 'Mutați-l pe alt telefon' : 'Puneți un cod de pe telefon'}
        </Button>
        {factor.isOn && (
          <Button size="medium" buttonStyle="secondary" onClick={ask('renew')}>
            Coduri de rezervă noi
          </Button>
        )}
        {factor.isOn && !factor.isNeeded && (
          <Button size="medium" buttonStyle="secondary" onClick={ask('off')}>
            Opriți-l
          </Button>
        )}
      </div>
      {open && <Opened api={api} open={open} isOn={factor.isOn} show={setOpen} close={close} />}
    </section>
  )
}

const Said = ({ factor }: { factor: OwnAccount['factor'] }) => {
  if (factor.isOn)
    return (
      <p>
        La autentificare se cere, după parolă, un cod de pe telefonul dumneavoastră. Coduri de
        rezervă nefolosite: {factor.recoveryCodesLeft}.
      </p>
    )
  if (!factor.isNeeded)
    return <p>Cine vă află parola nu poate intra fără telefonul dumneavoastră.</p>
  return (
    <p className="avizier-urgent">
      Rolul dumneavoastră îl cere
      {factor.due === null ? '.' : `: puneți-l până pe ${plainDate(factor.due)}.`}
    </p>
  )
}

interface OpenedProps {
  api: string
  open: Open
  isOn: boolean
  show: (open: Open) => void
  close: () => void
}

const Opened = ({ api, open, isOn, show, close }: OpenedProps) => {
  if (open.shows === 'codes') return <CodesDialog codes={open.codes} close={close} />
  if (open.shows === 'setup') {
    const done = (codes: readonly string[]) => show({ shows: 'codes', codes })
    return <SetupDialog api={api} setup={open.setup} done={done} close={close} />
  }
  const run = async (proof: { password: string; code: string }): Promise<Refusal | undefined> => {
    const next = await proved[open.of](api, proof)
    if ('refusal' in next) return next.refusal
    if ('open' in next) show(next.open)
    else close()
    return undefined
  }
  return <ProofDialog {...asked[open.of]} asksForCode={isOn} run={run} close={close} />
}

const asked = {
  begin: {
    title: 'Codul de pe telefon',
    explains: 'Întâi, ca să fie sigur că sunteți dumneavoastră:',
    confirm: 'Mai departe',
  },
  renew: {
    title: 'Coduri de rezervă noi',
    explains: 'Codurile de rezervă de până acum nu vor mai fi bune.',
    confirm: 'Faceți altele',
  },
  off: {
    title: 'Opriți codul de pe telefon',
    explains: 'La autentificare va ajunge parola.',
    confirm: 'Opriți-l',
  },
} as const

type Proof = { password: string; code: string }
type Next = { open: Open } | { isDone: true } | { refusal: Refusal }

/** What follows once somebody has proved who they are. */
const proved: Record<'begin' | 'renew' | 'off', (api: string, proof: Proof) => Promise<Next>> = {
  begin: async (api, proof) => {
    const begun = await begin(api, proof)
    return 'setup' in begun ? { open: { shows: 'setup', setup: begun.setup } } : begun
  },
  renew: async (api, proof) => {
    const renewed = await renewCodes(api, proof)
    return 'codes' in renewed ? { open: { shows: 'codes', codes: renewed.codes } } : renewed
  },
  off: async (api, proof) => {
    const sent = await send(`${api}/users/second-factor/off`, 'POST', proof)
    return 'answer' in sent ? { isDone: true } : sent
  },
}
