'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { placementsSlug } from '../../placements/slugs.ts'
import { send } from '../send.ts'

/** The contract holds for all that is not confirmed yet. */
export const ConfirmAll = ({ id }: { id: string }) => {
  const { api } = useConfig().config.routes
  const router = useRouter()
  const [fault, setFault] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const confirm = async () => {
    setIsBusy(true)
    const sent = await send(`${api}/${placementsSlug}/${id}/confirm`, 'POST')
    setIsBusy(false)
    setFault('refusal' in sent ? sent.refusal.sentence : '')
    if (!('refusal' in sent)) router.refresh()
  }
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="medium"
        margin={false}
        disabled={isBusy}
        onClick={() => void confirm()}
      >
        Confirmați-le pe toate
      </Button>
      <p role="alert" className="avizier-urgent">
        {fault}
      </p>
    </>
  )
}
