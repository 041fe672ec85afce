'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isSame } from '../../revisions/essence.ts'
import { whenIn } from '../when.ts'
import { forgetText, leftBehind, type Kept } from './kept-text.ts'
import type { Session } from './session.ts'
import { TwoSides } from './two-sides.tsx'

/** A tab that crashed is known to be gone after a while. */
const lookMs = 5_000

/** Text of before that was never saved: offered again beside what is there now. */
export const LeftBehind = ({ session }: { session: Session }) => {
  const [kept, setKept] = useState<Kept | null>(null)
  useEffect(() => {
    const look = () => setKept(nextOf(session))
    look()
    const timer = setInterval(look, lookMs)
    return () => clearInterval(timer)
  }, [session])
  if (!kept) return null
  const done = () => {
    forgetText(session.desk.storage, kept)
    setKept(nextOf(session))
  }
  return <Offer key={kept.tab} session={session} kept={kept} done={done} />
}

interface OfferProps {
  session: Session
  kept: Kept
  done: () => void
}

const Offer = ({ session, kept, done }: OfferProps) => {
  const { ports } = session.desk
  const [left, setLeft] = useState<readonly string[]>([])
  const fields = fieldsOf(session, kept)
  const wanted = fields.map(({ path }) => path).filter((path) => !left.includes(path))
  const putBack = async () => {
    await session.restore(Object.fromEntries(wanted.map((path) => [path, kept.values[path]])))
    done()
  }
  const form = ports.read()
  return (
    <aside className="avizier-notice" role="status">
      <h3>
        Aveți text nesalvat, scris {whenIn(new Date(kept.writtenAt).toISOString(), new Date())}
      </h3>
      <p>Îl puneți la loc? A rămas în acest browser, iar documentul nu îl are.</p>
      {fields.map((field) => (
        <PutBack
          key={field.path}
          field={field}
          written={kept.values[field.path]}
          saved={form[field.path]}
          isWanted={!left.includes(field.path)}
          want={(isWanted) =>
            setLeft(isWanted ? left.filter((one) => one !== field.path) : [...left, field.path])
          }
        />
      ))}
      <div className="avizier-notice__ways">
        <Button size="medium" disabled={wanted.length === 0} onClick={() => void putBack()}>
          Puneți la loc ce ați scris
        </Button>
        <Button buttonStyle="secondary" size="medium" onClick={done}>
          Ștergeți textul nesalvat
        </Button>
      </div>
    </aside>
  )
}

interface PutBackProps {
  field: ReturnType<typeof fieldsOf>[number]
  written: unknown
  saved: unknown
  isWanted: boolean
  want: (isWanted: boolean) => void
}

const PutBack = ({ field, written, saved, isWanted, want }: PutBackProps) => (
  <TwoSides
    field={field}
    sides={[
      { heading: 'Ce ați scris și nu s-a salvat', value: written },
      { heading: 'Ce este acum în document', value: saved },
    ]}
  >
    <label>
      <input type="checkbox" checked={isWanted} onChange={({ target }) => want(target.checked)} />{' '}
      Puneți la loc
    </label>
  </TwoSides>
)

/** The newest text left behind that the form does not hold; what the document has by now is forgotten. */
function nextOf(session: Session): Kept | null {
  const { storage, kept } = session.desk
  for (const found of leftBehind(storage, kept, Date.now())) {
    if (fieldsOf(session, found).length > 0) return found
    forgetText(storage, found)
  }
  return null
}

function fieldsOf({ desk: { ports }, saver }: Session, { values }: Kept) {
  const form = ports.read()
  return ports.address.fields.filter(
    ({ path }) =>
      path in values &&
      !isSame(values[path], form[path]) &&
      !isSame(values[path], saver.savedNow[path]),
  )
}
