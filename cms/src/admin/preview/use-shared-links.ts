import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { previewsApi } from '../../previews/addresses.ts'
import {
  linkMadeSchema,
  linksAnswerSchema,
  type LinkMade,
  type LinkRequest,
  type LinksAnswer,
} from '../../previews/link-request.ts'
import { refusalOf } from './refusal-of.ts'

const unreachable = 'Serverul nu răspunde. Încercați din nou.'

/** Asks the server for something; what it says no with is told, and the answer is undefined. */
async function asked(
  url: string,
  init: RequestInit,
  tell: (trouble: string | null) => void,
): Promise<unknown> {
  try {
    const answer = await fetch(url, { credentials: 'include', ...init })
    tell(answer.ok ? null : await refusalOf(answer))
    return answer.ok ? ((await answer.json()) as unknown) : undefined
  } catch {
    // No connection: it is said above the list, and what was typed stays.
    tell(unreachable)
    return undefined
  }
}

/** The links that people were given for a document. What is asked of the server ends with a sentence where it says no. */
export function useSharedLinks(collection: string, id: string) {
  const { api } = useConfig().config.routes
  const address = api + previewsApi.ofDocument(collection, id)
  const [known, setKnown] = useState<LinksAnswer | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)

  const look = useCallback(async () => {
    const answer = await asked(address, {}, setTrouble)
    if (answer !== undefined) setKnown(linksAnswerSchema.parse(answer))
  }, [address])
  useEffect(() => void look(), [look])

  return {
    known,
    trouble,
    async make(request: LinkRequest): Promise<LinkMade | null> {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify(request)
      const answer = await asked(address, { method: 'POST', headers, body }, setTrouble)
      if (answer === undefined) return null
      await look()
      return linkMadeSchema.parse(answer)
    },
    async close(link: string): Promise<void> {
      const answer = await asked(api + previewsApi.link(link), { method: 'DELETE' }, setTrouble)
      if (answer !== undefined) await look()
    },
  }
}
