'use client'

import type { AuthoredCollection } from '@avizier/shared/collections'
import { Button, Link, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { timelineAnswer, type Entry, type TimelineAnswer } from '../../../timeline/entry.ts'
import { whenIn } from '../../when.ts'

interface TimelineProps {
  collection: AuthoredCollection
  id: string
  first: TimelineAnswer
  /** When the page was made: the browser must write the same words. */
  now: string
}

/** The column of what happened to a document; older entries on request. */
export const Timeline = ({ collection, id, first, now }: TimelineProps) => {
  const { config } = useConfig()
  const [{ entries, more }, setShown] = useState(first)
  const [isLost, setIsLost] = useState(false)
  const address = `${config.routes.api}/${collection}/${id}/timeline`
  const showMore = async () => {
    const next = await ask(`${address}?after=${encodeURIComponent(more ?? '')}`)
    setIsLost(next === null)
    if (next) setShown({ entries: [...entries, ...next.entries], more: next.more })
  }
  return (
    <>
      <ol className="avizier-time">
        {entries.map((entry) => (
          <EntryLine
            key={entry.key}
            entry={entry}
            now={now}
            admin={config.routes.admin}
            place={`${config.routes.admin}/collections/${collection}/${id}`}
          />
        ))}
      </ol>
      {entries.length === 0 && <p>Încă nu s-a întâmplat nimic.</p>}
      {more && (
        <Button buttonStyle="secondary" onClick={() => void showMore()}>
          Arătați ce a fost mai înainte
        </Button>
      )}
      <p role="status" className="avizier-urgent">
        {isLost && 'Istoricul nu poate fi citit acum. Încercați din nou.'}
      </p>
    </>
  )
}

interface LineProps {
  entry: Entry
  now: string
  admin: string
  place: string
}

export const EntryLine = ({ entry, now, admin, place }: LineProps) => {
  const { at, who, what, words, tone, version, compare, row } = entry
  return (
    <li className={`avizier-time__entry avizier-time__entry--${tone}`}>
      <time dateTime={at}>{whenIn(at, new Date(now))}</time>
      <p>
        {who && <strong>{who} </strong>}
        {what}
        {words && <q>{words.replaceAll('„', '«').replaceAll('”', '»')}</q>}
      </p>
      {(compare || version || row) && (
        <p className="avizier-time__ways">
          {compare && (
            <Link href={`${place}/versions/${compare.to}?fata-de=${compare.from}`}>
              {compare.label}
            </Link>
          )}
          {version && !compare && (
            <Link href={`${place}/versions/${version}`}>textul de atunci</Link>
          )}
          {row && (
            <Link href={`${admin}/collections/register/${row.id}`}>
              rândul {row.number} din registru
            </Link>
          )}
        </p>
      )}
    </li>
  )
}

async function ask(address: string): Promise<TimelineAnswer | null> {
  try {
    const answer = await fetch(address, { credentials: 'include' })
    return answer.ok ? timelineAnswer.parse(await answer.json()) : null
  } catch {
    // No connection: the sentence below the column says so.
    return null
  }
}
