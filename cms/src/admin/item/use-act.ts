import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useTransition } from 'react'
import { revisionName } from '../../revisions/stale-refusal.ts'
import type { DeskAct } from './desk-answer.ts'
import type { DeskStore, Outcome } from './desk-store.ts'

interface Acting {
  /** Saves what the form holds, asks for the act, and brings the form up to date with what it did. */
  run: (act: DeskAct, details: Readonly<Record<string, unknown>>) => Promise<Outcome>
  /** The form is being brought up to date. */
  isRefreshing: boolean
}

/** Acts on the document whose form this is. */
export function useAct(store: DeskStore, address: string): Acting {
  const form = useForm()
  const isModified = useFormModified()
  const router = useRouter()
  const [isRefreshing, startRefreshing] = useTransition()
  const { setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = useDocumentInfo()

  const save = async (): Promise<boolean> => {
    if (!isModified) return true
    const saved = await form.submit({
      action: `${address}?draft=true&depth=0&fallback-locale=null`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    })
    return saved?.res.ok === true
  }

  const run: Acting['run'] = async (act, details) => {
    if (!(await save())) return notSaved
    const outcome = await store.act({ act, details, revision: revisionIn(form.getDataByPath) })
    if (!outcome.isDone) {
      // What was refused may have been overtaken: the bar says how the document stands now.
      await store.refresh()
      return outcome
    }
    setMostRecentVersionIsAutosaved(false)
    setUnpublishedVersionCount(0)
    startRefreshing(() => router.refresh())
    return outcome
  }
  return { run, isRefreshing }
}

/** The number of the text that the person has before their eyes. */
const revisionIn = (dataByPath: (path: string) => unknown): number => {
  const revision = dataByPath(revisionName)
  return typeof revision === 'number' ? revision : 0
}

const notSaved: Outcome = {
  isDone: false,
  sentence: 'Textul nu a putut fi salvat, așa că nu s-a făcut nimic. Vedeți mesajul de deasupra.',
  faults: {},
}
