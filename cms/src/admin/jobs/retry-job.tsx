'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { z } from 'zod'
import { jobsSlug, retryAddress } from '../../jobs/slugs.ts'

const refusalSchema = z.object({ errors: z.tuple([z.object({ message: z.string() })]) })

/** On the page of a job that was given up: lets it begin anew. */
export const RetryJob = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const router = useRouter()
  const state = useFormFields(([fields]) => fields.state?.value)
  const [isAsked, setIsAsked] = useState(false)
  if (state !== 'dead' || isAsked) return null
  const retry = async () => {
    const refusal = await ask(`${config.routes.api}/${jobsSlug}${retryAddress(String(id))}`)
    if (refusal) toast.error(refusal)
    else {
      setIsAsked(true)
      toast.success('Sarcina se reia acum.')
      router.refresh()
    }
  }
  return (
    <aside className="avizier-notice avizier-notice--urgent">
      <h3>Sarcina a eșuat</h3>
      <p>
        S-a oprit după mai multe încercări. Citiți mai jos ultima eroare; după ce cauza este
        înlăturată, sarcina poate fi reluată.
      </p>
      <div className="avizier-notice__ways">
        <Button buttonStyle="secondary" size="medium" onClick={() => void retry()}>
          Încercați din nou
        </Button>
      </div>
    </aside>
  )
}

/** Why it was refused, or null. */
async function ask(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address, { method: 'POST', credentials: 'include' })
    return answer.ok ? null : refusalSchema.parse(await answer.json()).errors[0].message
  } catch {
    return 'Nu s-a ajuns la server. Verificați conexiunea și încercați din nou.'
  }
}
