'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { jobsSlug, retryAddress } from '../../jobs/slugs.ts'
import { send } from '../send.ts'

/** On the page of a job that was given up: lets it begin anew. */
export const RetryJob = () => {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const router = useRouter()
  const state = useFormFields(([fields]) => fields.state?.value)
  const [isAsked, setIsAsked] = useState(false)
  if (state !== 'dead' || isAsked) return null
  const retry = async () => {
    const address = `${config.routes.api}/${jobsSlug}${retryAddress(String(id))}`
    const sent = await send(address, 'POST')
    if ('refusal' in sent) toast.error(sent.refusal.sentence)
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
