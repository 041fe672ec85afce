import { useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useTransition } from 'react'
import type { DeskAct } from './desk-answer.ts'
import type { DeskStore, Outcome } from './desk-store.ts'
import { useSaveFirst } from './use-save-first.ts'

interface Acting {
  /** Saves what the form holds, asks for the act, and brings the form up to date with what it did. */
  run: (act: DeskAct, details: Readonly<Record<string, unknown>>) => Promise<Outcome>
  /** The form is being brought up to date. */
  isRefreshing: boolean
}

/** Acts on the document whose form this is. */
export function useAct(store: DeskStore, address: string): Acting {
  const saveFirst = useSaveFirst(address)
  const router = useRouter()
  const [isRefreshing, startRefreshing] = useTransition()
  const { setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = useDocumentInfo()

  const run: Acting['run'] = async (act, details) => {
    const revision = await saveFirst()
    if (revision === null) return notSaved
    const outcome = await store.act({ act, details, revision })
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

const notSaved: Outcome = {
  isDone: false,
  sentence: 'Textul nu a putut fi salvat, așa că nu s-a făcut nimic. Vedeți mesajul de deasupra.',
  faults: {},
}
