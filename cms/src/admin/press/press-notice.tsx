'use client'

import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { pressListsName } from '../../fields/press-lists.ts'
import { pressApi } from '../../press/press-view.ts'
import { noticeSentence } from './press-words.ts'
import { usePressView } from './use-press-view.ts'

/** In the dialog of an act that makes something public: that letters leave with it, which nobody can call back. */
export const PressNotice = ({ isLive }: { isLive: boolean }) => {
  const { collectionSlug, id } = useDocumentInfo()
  const chosen = useFormFields(([fields]) => fields[pressListsName]?.value)
  if (!collectionSlug || !id || !Array.isArray(chosen) || chosen.length === 0) return null
  return <Notice collection={collectionSlug} id={String(id)} isLive={isLive} />
}

interface NoticeProps {
  collection: string
  id: string
  isLive: boolean
}

const Notice = ({ collection, id, isLive }: NoticeProps) => {
  const { lastUpdateTime } = useDocumentInfo()
  const { api } = useConfig().config.routes
  const { view } = usePressView(api + pressApi.ofDocument(collection, id), lastUpdateTime)
  return <p role="status">{view && noticeSentence(view, isLive)}</p>
}
