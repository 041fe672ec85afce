'use client'

import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import { collectionLabels } from '@avizier/shared/kinds/index'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { z } from 'zod'
import type { Ask } from './act-forms.ts'

interface ChoiceProps {
  ask: Ask
  /** `press-releases/ID`, or empty. */
  value: string
  fault: string | null
  tell: (value: string) => void
}

/** A public document, found by the words of its title. */
export const DocumentChoice = ({ ask, value, fault, tell }: ChoiceProps) => {
  const id = useId()
  const here = useDocumentInfo()
  const [collection, setCollection] = useState<string>(here.collectionSlug ?? 'press-releases')
  const [words, setWords] = useState('')
  const found = useFound(collection, words, String(here.id))
  return (
    <fieldset className="avizier-ask">
      <legend>{ask.label}</legend>
      <KindChoice collection={collection} choose={setCollection} />
      <label htmlFor={`${id}-words`}>Cuvinte din titlu</label>
      <input
        id={`${id}-words`}
        type="search"
        autoComplete="off"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {found.map(({ key, title }) => (
        <Option
          key={key}
          name={ask.name}
          title={title}
          isChosen={value === key}
          choose={() => tell(key)}
        />
      ))}
      <p role="status">{words.trim() && foundSentence(found.length)}</p>
      <p role="alert" className="avizier-urgent">
        {fault}
      </p>
    </fieldset>
  )
}

interface KindProps {
  collection: string
  choose: (collection: AuthoredCollection) => void
}

const KindChoice = ({ collection, choose }: KindProps) => {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>Felul</label>
      <select
        id={id}
        value={collection}
        onChange={({ target }) => choose(target.value as AuthoredCollection)}
      >
        {authoredCollections.map((slug) => (
          <option key={slug} value={slug}>
            {collectionLabels[slug].plural}
          </option>
        ))}
      </select>
    </>
  )
}

const foundSentence = (count: number): string =>
  count === 0 ? 'Niciun document public cu aceste cuvinte.' : `Documente găsite: ${count}.`

interface OptionProps {
  name: string
  title: string
  isChosen: boolean
  choose: () => void
}

const Option = ({ name, title, isChosen, choose }: OptionProps) => (
  <label className="avizier-ask__option">
    <input type="radio" name={name} checked={isChosen} onChange={choose} />
    <span>{title}</span>
  </label>
)

interface Found {
  key: string
  title: string
}

const foundSchema = z.object({ docs: z.array(z.object({ id: z.string(), title: z.string() })) })
const waitMs = 250

/** The public documents of a kind whose title has these words, newest first, without the one that is open. */
function useFound(collection: string, words: string, but: string): Found[] {
  const { config } = useConfig()
  const [found, setFound] = useState<Found[]>([])
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(() => {
      const query = new URLSearchParams({
        'where[and][0][_status][equals]': 'published',
        'where[and][1][id][not_equals]': but,
        ...(words.trim() && { 'where[and][2][title][like]': words.trim() }),
        'select[title]': 'true',
        sort: '-publishedAt',
        limit: '6',
        depth: '0',
      })
      void lookUp(`${config.routes.api}/${collection}?${query}`, stop.signal).then((docs) => {
        if (!stop.signal.aborted)
          setFound(docs.map(({ id, title }) => ({ key: `${collection}/${id}`, title })))
      })
    }, waitMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [config.routes.api, collection, words, but])
  return found
}

async function lookUp(address: string, signal: AbortSignal) {
  try {
    const answer = await fetch(address, { credentials: 'include', signal })
    return answer.ok ? foundSchema.parse(await answer.json()).docs : []
  } catch {
    // No connection, or other words were typed meanwhile: nothing is offered.
    return []
  }
}
