import {
  useForm,
  useFormBackgroundProcessing,
  useFormFields,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { revisionName } from '../../revisions/stale-refusal.ts'

/** How long an answer of the server may take to reach the form, and how often it is looked for. */
const longestMs = 15_000
const lookMs = 30

/**
 * Saves what the form holds, behind any save of its own that is on its way; gives the number of the text that is then in
 * the newsroom and in the form, or null where it could not be saved.
 */
export function useSaveFirst(address: string): () => Promise<number | null> {
  const { submit } = useForm()
  const revision = useFormFields(([fields]) => fields[revisionName]?.value)
  const now = {
    isModified: useFormModified(),
    // Both are read: a save by itself, and one that somebody asked for.
    isSaving: [useFormBackgroundProcessing(), useFormProcessing()].includes(true),
    revision: typeof revision === 'number' ? revision : 0,
  }
  // What is awaited below changes with each drawing of the form.
  const form = useRef(now)
  useEffect(() => {
    form.current = now
  })
  return async () => {
    await until(() => !form.current.isSaving)
    if (!form.current.isModified) return form.current.revision
    const before = form.current.revision
    const saved = await submit({
      action: `${address}?draft=true&depth=0&fallback-locale=null`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    })
    if (saved?.res.ok !== true) return null
    await until(() => form.current.revision !== before)
    return form.current.revision
  }
}

async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; !isSo() && waited < longestMs; waited += lookMs)
    await new Promise((resolve) => setTimeout(resolve, lookMs))
}
