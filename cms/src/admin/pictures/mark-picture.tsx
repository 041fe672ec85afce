'use client'

import { useSelection } from '@payloadcms/ui'

/** Marks a picture among others. */
export const MarkPicture = ({ id, name }: { id: string; name: string }) => {
  const { selected, setSelection } = useSelection()
  return (
    <input
      type="checkbox"
      className="avizier-picture__mark"
      aria-label={`Marcați imaginea: ${name}`}
      checked={selected.get(id) === true}
      onChange={() => setSelection(id)}
    />
  )
}
