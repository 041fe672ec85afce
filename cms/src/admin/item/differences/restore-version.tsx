'use client'

import type { AuthoredCollection } from '@avizier/shared/collections'
import { Button, ConfirmationModal, toast, useConfig, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { z } from 'zod'
import type { VersionLabel } from '../../../timeline/version-labels.ts'

interface RestoreProps {
  collection: AuthoredCollection
  id: string
  version: VersionLabel
}

const modalSlug = 'restore-version'
const saidSchema = z.union([
  z.object({ message: z.string() }).transform(({ message }) => message),
  z
    .object({ errors: z.tuple([z.object({ message: z.string() })]) })
    .transform(({ errors: [{ message }] }) => message),
])

/** Makes the version on the right the draft; what is public stays as it is. */
export const RestoreVersion = ({ collection, id, version }: RestoreProps) => {
  const { openModal } = useModal()
  const { config } = useConfig()
  const router = useRouter()
  const { admin, api } = config.routes
  const restore = async () => {
    const { isDone, sentence } = await ask(`${api}/${collection}/versions/${version.id}`)
    if (!isDone) return void toast.error(sentence)
    toast.success(sentence)
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

async function ask(address: string): Promise<{ isDone: boolean; sentence: string }> {
  try {
    const answer = await fetch(address, { method: 'POST', credentials: 'include' })
    return { isDone: answer.ok, sentence: saidSchema.parse(await answer.json()) }
  } catch {
    return { isDone: false, sentence: 'Serverul nu răspunde. Încercați din nou.' }
  }
}
