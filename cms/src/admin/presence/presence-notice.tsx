'use client'

import { useTranslation } from '@payloadcms/ui'
import type { Colleague } from '../../presence/address.ts'
import { labelOf } from '../saving/shown-value.tsx'
import { fieldAround, type TextField } from '../saving/text-fields.ts'
import { presenceSentence } from './presence-sentence.ts'

interface PresenceNoticeProps {
  colleagues: readonly Colleague[]
  fields: readonly TextField[]
}

/** Who else is in the document. The place is always there, so that a change of it is read out. */
export const PresenceNotice = ({ colleagues, fields }: PresenceNoticeProps) => {
  const { i18n } = useTranslation()
  const nameOf = (path: string) => {
    const found = fieldAround(path, fields)
    return found ? labelOf(found.field, i18n) : null
  }
  return (
    <p className="avizier-presence" role="status">
      {presenceSentence(colleagues, nameOf)}
    </p>
  )
}
