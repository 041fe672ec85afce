'use client'

import { FormSubmit, useDocumentInfo, useHotkey } from '@payloadcms/ui'
import { useRef } from 'react'
import { sessionOf } from './settle-text.ts'

/** In the place of Payload's button, which sends the whole form, half a second behind what is typed. */
export const SaveDraft = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const button = useRef<HTMLButtonElement>(null)
  useHotkey({ cmdCtrlKey: true, editDepth: 1, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return (
    <FormSubmit
      ref={button}
      buttonId="action-save-draft"
      buttonStyle="secondary"
      size="medium"
      type="button"
      onClick={() => void sessionOf(`${collectionSlug}/${String(id)}`)?.saveVersion()}
    >
      Salvați ciorna
    </FormSubmit>
  )
}
