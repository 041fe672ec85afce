'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { pressSourcesSlug } from '../../monitoring/slugs.ts'
import { send } from '../send.ts'

/** Has a feed read within moments. */
export const ReadNow = ({ id }: { id: string }) => {
  const { api } = useConfig().config.routes
  const [said, setSaid] = useState('')
  const read = async () => {
    const sent = await send(`${api}/${pressSourcesSlug}/${id}/read`, 'POST')
    setSaid(
      'refusal' in sent
        ? sent.refusal.sentence
        : 'Se citește. Reîncărcați pagina peste câteva secunde.',
    )
  }
  return (
    <>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void read()}>
        Citiți acum
      </Button>
      <p role="status">{said}</p>
    </>
  )
}
