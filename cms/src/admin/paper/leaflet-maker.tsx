'use client'

import { Button, useField } from '@payloadcms/ui'
import { useState } from 'react'
import { paperForms } from '../../paper/forms.ts'
import { leafletFolds, type LeafletFold } from '../../print/leaflet-folds.ts'
import { Download } from './download.tsx'
import type { Paper } from './use-paper.ts'

/** Makes the PDF of a leaflet from its text and puts it where an uploaded one would stand; the poster is downloaded. */
export const LeafletMaker = ({ paper }: { paper: Paper }) => {
  const { setValue } = useField<string | null>({ path: 'pdf' })
  const [fold, setFold] = useState<LeafletFold>('three-panels')
  const make = async () => {
    const id = await paper.keep(fold)
    if (id !== null) setValue(id)
  }
  return (
    <>
      <label htmlFor="avizier-paper-fold">Cum se îndoaie</label>
      <select
        id="avizier-paper-fold"
        value={fold}
        onChange={({ target }) => setFold(foldNamed(target.value))}
      >
        {leafletFolds.map((each) => (
          <option key={each} value={each}>
            {paperForms[each].ro}
          </option>
        ))}
      </select>
      <Button size="small" margin={false} disabled={paper.isBusy} onClick={() => void make()}>
        Faceți PDF-ul
      </Button>
      <Download form="poster" paper={paper} label="Descărcați afișul A3" />
      <p>Codul QR duce la adresa paginii, care nu se mai schimbă după prima publicare.</p>
    </>
  )
}

const foldNamed = (name: string): LeafletFold =>
  leafletFolds.find((each) => each === name) ?? 'three-panels'
