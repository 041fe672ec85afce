'use client'

import type { AuthoredCollection } from '@avizier/shared/collections'
import { Button, ConfirmationModal, toast, useConfig, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { z } from 'zod'
import type { VersionLabel } from '../../../timeline/version-labels.ts'
import { send } from '../../send.ts'

interface RestoreProps {
  collection: AuthoredCollection
  id: string
  version: VersionLabel
}

const modalSlug = 'restore-version'
const doneSchema = z.object({ message: z.string() })

/** Makes the version on the right the draft; what is public stays as it is. */
export const RestoreVersion = ({ collection, id, version }: RestoreProps) => {
  const { openModal } = useModal()
  const { config } = useConfig()
  const router = useRouter()
  const { admin, api } = config.routes
  const restore = async () => {
    const sent = await send(`${api}/${collection}/versions/${version.id}`, 'POST')
    if ('refusal' in sent) return void toast.error(sent.refusal.sentence)
    toast.success(doneSchema.parse(sent.answer).message)
    router.push(`${admin}/collections/${collection}/${id}`)
  }
  return (
    <>
      <Button buttonStyle="secondary" onClick={() => openModal(modalSlug)}>
        Restaurați ca ciornă versiunea din dreapta
      </Button>
      <ConfirmationModal
        modalSlug={modalSlug}
        heading="Restaurați versiunea?"
        body={`Versiunea din ${version.label} devine ciorna acestui document. Pe site nu se schimbă nimic până când publicați.`}
        confirmLabel="Restaurați"
        confirmingLabel="Se restaurează…"
        onConfirm={restore}
      />
    </>
  )
}
