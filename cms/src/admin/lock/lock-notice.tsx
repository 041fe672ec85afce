'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { lockSentence } from './lock-sentence.ts'

/** Payload's own notice; admin.css hides its two sentences, which name an id and an English date. */
const noticeSelector = '.document-locked__content'

/** In the notice that somebody else has the document open: who, and when they last wrote. */
export const LockNotice = () => {
  const { currentEditor, documentIsLocked, lastUpdateTime } = useDocumentInfo()
  const { user } = useAuth()
  const isLockedByOther = documentIsLocked === true && idOf(currentEditor) !== user?.id
  const notice = useElement(noticeSelector, isLockedByOther)
  if (!notice) return null
  const lock = { holder: currentEditor, lastEditMs: lastUpdateTime }
  const { who, what } = lockSentence(lock, new Date())
  return createPortal(
    <p className="avizier-lock">
      <strong>{who}</strong> {what}
    </p>,
    notice,
  )
}

const idOf = (account: unknown): unknown =>
  typeof account === 'object' && account !== null ? (account as { id?: unknown }).id : account

/** The element that `selector` finds, as soon as it is there; null while it is not awaited. */
function useElement(selector: string, isAwaited: boolean): Element | null {
  const [found, setFound] = useState<Element | null>(null)
  useEffect(() => {
    if (!isAwaited) return
    const look = () => setFound(document.querySelector(selector))
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    look()
    return () => {
      observer.disconnect()
      setFound(null)
    }
  }, [selector, isAwaited])
  return found
}
