'use client'

import {
  Button,
  LeaveWithoutSaving,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormFields,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { revisionName, staleRefusal } from '../revisions/stale-refusal.ts'

const newestSchema = z.object({ [revisionName]: z.number().nullish() })

/** Above the form, from a refused save until the text is saved: what happened, and what to do with what was written. */
export const StaleNotice = () => {
  const { collectionSlug, docConfig, globalSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const isStale = useStaleSave()
  if (!isStale) return null
  const { admin, api } = config.routes
  const place = collectionSlug
    ? `/${collectionSlug}/${String(id)}`
    : `/globals/${String(globalSlug)}`
  const page = collectionSlug ? `/collections${place}` : place
  const hasDrafts = Boolean(docConfig?.versions?.drafts)
  return (
    <aside className="avizier-notice avizier-notice--urgent" role="alert">
      {/* Payload asks by itself only where nothing autosaves. */}
      {hasDrafts && <LeaveWithoutSaving />}
      <h3>Ce ați scris nu este salvat</h3>
      <p>
        Între timp documentul a fost salvat și de altcineva sau din altă fereastră, așa că de aici
        nu se mai salvează nimic singur. Textul dumneavoastră a rămas mai jos: nu închideți
        fereastra până nu l-ați pus la adăpost.
      </p>
      <p>
        {hasDrafts
          ? 'Comparați cele două forme. Puteți copia ce vă trebuie în forma cealaltă sau puteți salva ce vedeți aici; forma cealaltă rămâne atunci în „Versiuni”.'
          : 'Deschideți forma cealaltă și treceți acolo ce ați modificat aici.'}
      </p>
      <div className="avizier-notice__ways">
        <a href={admin + page} target="_blank" rel="noreferrer">
          Deschideți forma cealaltă într-o filă nouă
        </a>
        {hasDrafts && <SaveAnyway address={api + place} />}
      </div>
    </aside>
  )
}

/** True from a save that was refused over the number it named until the form has another one. */
function useStaleSave(): boolean {
  const { setModified } = useForm()
  const revision = useFormFields(([fields]) => fields[revisionName])
  const value: unknown = revision?.value ?? null
  // The field's own mark goes with the next answer of the server.
  const [refusedOn, setRefusedOn] = useState<unknown>(undefined)
  const isRefused = revision?.valid === false && revision.errorMessage === staleRefusal
  useEffect(() => {
    if (!isRefused) return
    setRefusedOn(value)
    // A refused publication leaves the form as if nothing were unsaved.
    setModified(true)
  }, [isRefused, value, setModified])
  return refusedOn !== undefined && value === refusedOn
}

/** Saves what the form holds as a version of its own, behind the one that was in its way. */
const SaveAnyway = ({ address }: { address: string }) => {
  const { submit } = useForm()
  const [isUnreachable, setIsUnreachable] = useState(false)
  const save = async () => {
    const newest = await newestRevision(address)
    setIsUnreachable(newest === undefined)
    if (newest === undefined) return
    await submit({
      action: `${address}?draft=true&depth=0&fallback-locale=null`,
      method: 'PATCH',
      overrides: { _status: 'draft', [revisionName]: newest },
      skipValidation: true,
    })
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" onClick={() => void save()}>
        Salvați ca schiță ce vedeți aici
      </Button>
      {isUnreachable && <p role="status">Serverul nu răspunde. Încercați din nou.</p>}
    </>
  )
}

/** Undefined where the server cannot be asked. */
async function newestRevision(address: string): Promise<number | undefined> {
  try {
    const answer = await fetch(`${address}?draft=true&depth=0`, { credentials: 'include' })
    return answer.ok ? (newestSchema.parse(await answer.json())[revisionName] ?? 0) : undefined
  } catch {
    // No connection: the button says so, and what was written stays where it is.
    return undefined
  }
}
