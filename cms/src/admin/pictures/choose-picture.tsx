'use client'

import { useListDrawerContext, useListQuery } from '@payloadcms/ui'
import type { TypeWithID } from 'payload'
import type { Picture } from './picture.ts'

/** Opens the picture; in a window over a form it chooses it. */
export const ChoosePicture = ({ picture, address }: { picture: Picture; address: string }) => {
  const { isInDrawer, onSelect } = useListDrawerContext()
  const { data } = useListQuery()
  const { id, name, thumbnail } = picture
  const shown = (
    <>
      {thumbnail ? <img src={thumbnail} alt="" loading="lazy" decoding="async" /> : <span />}
      <strong>{name}</strong>
    </>
  )
  if (!isInDrawer || !onSelect)
    return (
      <a className="avizier-picture__open" href={address}>
        {shown}
      </a>
    )
  const choose = () => {
    const docs = (data?.docs ?? []) as readonly TypeWithID[]
    const doc = docs.find((each) => each.id === id)
    if (doc) onSelect({ collectionSlug: 'media', doc, docID: id })
  }
  return (
    <button type="button" className="avizier-picture__open" onClick={choose}>
      {shown}
    </button>
  )
}
