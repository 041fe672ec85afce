'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { ReadablePicture } from './readable-pictures.ts'
import { uploadPicture } from './upload-picture.ts'

export type Choices = readonly (string | null)[]

/** What was said of a picture so far. */
export interface Entry {
  file: File
  alt: string
  isDecorative: boolean
  isTaken: boolean
  fault: string | null
  /** Once it was uploaded. */
  id: string | null
}

const undescribed =
  'Descrieți imaginea în câteva cuvinte sau bifați „Decorativă”, dacă nu spune nimic în plus față de text.'

/** The choices about some pictures; a picture that was uploaded is not sent a second time. */
export function useOffer(pictures: readonly ReadablePicture[], decide: (choices: Choices) => void) {
  const { config } = useConfig()
  const [isBusy, setIsBusy] = useState(false)
  const [entries, setEntries] = useState(() => pictures.map(begin))
  const change = (index: number, more: Partial<Entry>) =>
    setEntries((before) =>
      before.map((entry, at) => (at === index ? { ...entry, fault: null, ...more } : entry)),
    )
  const confirm = async () => {
    if (isBusy) return
    const missing = entries.map(isUndescribed)
    if (missing.includes(true)) {
      missing.forEach((is, index) => is && change(index, { fault: undescribed }))
      return
    }
    setIsBusy(true)
    const uploaded: Entry[] = []
    for (const entry of entries) uploaded.push(await upload(`${config.routes.api}/media`, entry))
    setIsBusy(false)
    setEntries(uploaded)
    if (uploaded.every(({ fault }) => fault === null))
      decide(uploaded.map(({ id, isTaken }) => (isTaken ? id : null)))
  }
  const leaveAll = () => {
    if (!isBusy) decide(entries.map(() => null))
  }
  return { entries, change, confirm, leaveAll, isBusy, hasChosen: entries.some((e) => e.isTaken) }
}

const begin = ({ file, alt }: ReadablePicture): Entry => ({
  ...{ file, alt, isDecorative: false, isTaken: true, fault: null, id: null },
})

const isUndescribed = ({ alt, isDecorative, isTaken, id }: Entry): boolean =>
  isTaken && id === null && !isDecorative && alt.trim() === ''

async function upload(door: string, entry: Entry): Promise<Entry> {
  if (!entry.isTaken || entry.id !== null) return entry
  const outcome = await uploadPicture(door, entry)
  return 'id' in outcome ? { ...entry, id: outcome.id } : { ...entry, fault: outcome.fault }
}
