'use client'

import { useListQuery } from '@payloadcms/ui'
import { useId } from 'react'
import { pictureOrders } from './picture-filters.ts'

/** By what the pictures stand: a grid has no columns to click on. */
export const PictureOrder = () => {
  const id = useId()
  const { handleSortChange, query } = useListQuery()
  const asked = Array.isArray(query.sort) ? query.sort[0] : query.sort
  const sort = pictureOrders.find((order) => order.sort === asked)?.sort ?? pictureOrders[0].sort
  return (
    <p className="avizier-pictures__order">
      <label htmlFor={id}>Ordinea</label>
      <select id={id} value={sort} onChange={({ target }) => void handleSortChange?.(target.value)}>
        {pictureOrders.map((order) => (
          <option key={order.sort} value={order.sort}>
            {order.label}
          </option>
        ))}
      </select>
    </p>
  )
}
