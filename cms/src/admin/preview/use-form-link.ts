import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { previewsApi } from '../../previews/addresses.ts'
import { linkMadeSchema, type LinkMade } from '../../previews/link-request.ts'
import { refusalOf } from './refusal-of.ts'

const unreachable = 'Serverul nu răspunde. Încercați din nou.'

/** The address under which the page of a document is shown beside its form, made anew before it expires. */
export function useFormLink(collection: string, id: string) {
  const { config } = useConfig()
  const address = config.routes.api + previewsApi.ofDocument(collection, id)
  const [link, setLink] = useState<LinkMade | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)

  const renew = useCallback(async () => {
    const made = await makeLink(address)
    setLink(typeof made === 'string' ? null : made)
    setRefusal(typeof made === 'string' ? made : null)
  }, [address])

  useEffect(() => void renew(), [renew])
  useEffect(() => {
    if (!link) return
    // The page in the frame is not loaded anew for nothing: three quarters of the time pass first.
    const ms = (Date.parse(link.expiresAt) - Date.now()) * 0.75
    const timer = setTimeout(() => void renew(), Math.max(ms, 1000))
    return () => clearTimeout(timer)
  }, [link, renew])

  return { url: link?.url ?? null, refusal, renew }
}

/** A link, or why there is none. */
async function makeLink(address: string): Promise<LinkMade | string> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ purpose: 'form' }),
    })
    return answer.ok ? linkMadeSchema.parse(await answer.json()) : await refusalOf(answer)
  } catch {
    // No connection: the panel says so, and has a button to try again.
    return unreachable
  }
}
