'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { checksAnswerSchema, type ChecksAnswer } from '../doors/checks-answer.ts'
import { answerOf, keepAnswer, onAnswer } from './known-findings.ts'

/** The document of the form; null before its first save. */
export function useDocument(): string | null {
  const { collectionSlug, id } = useDocumentInfo()
  return collectionSlug && id ? `/${collectionSlug}/${String(id)}` : null
}

/** What was told last of the document of the form. */
export function useAnswer(): ChecksAnswer | undefined {
  const document = useDocument()
  const known = () => (document === null ? undefined : answerOf(document))
  return useSyncExternalStore(onAnswer, known, () => undefined)
}

/** Asks at the door of the checks; a sentence where it says no. */
export function useAsk(): (
  door: 'checks' | 'checks/let-pass' | 'checks/words',
  body?: object,
  signal?: AbortSignal,
) => Promise<string | null> {
  const document = useDocument()
  const { routes } = useConfig().config
  return async (door, body, signal) => {
    if (document === null) return null
    try {
      const answer = await fetch(`${routes.api}${document}/${door}`, {
        credentials: 'include',
        ...(signal && { signal }),
        ...(body && {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }),
      })
      if (!answer.ok) return await refusalIn(answer)
      keepAnswer(document, checksAnswerSchema.parse(await answer.json()))
      return null
    } catch {
      // No connection, or the page is being left: what was told before stays, and the next save asks again.
      return 'Serverul nu răspunde. Încercați din nou.'
    }
  }
}

async function refusalIn(answer: Response): Promise<string> {
  const { errors } = (await answer.json()) as { errors?: { message?: string }[] }
  return errors?.[0]?.message ?? 'Cererea a fost refuzată.'
}
