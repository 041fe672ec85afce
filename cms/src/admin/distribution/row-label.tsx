'use client'

import { useFormFields, useRowLabel } from '@payloadcms/ui'
import { rowName } from '../../distribution/distribution.ts'

interface Row {
  /** As it was saved last. */
  placeName?: string | null
  copies?: number | null
}

/** What a row of a distribution is called where it is collapsed; one whose place was chosen since, by its number. */
export const DistributionRowLabel = () => {
  const { data, path, rowNumber = 0 } = useRowLabel<Row>()
  const place = useFormFields(([fields]) => fields[`${path}.place`])
  const isSaved = place?.value === place?.initialValue
  const name = isSaved ? rowName(data.placeName ?? null, data.copies ?? null) : null
  return <span>{name ?? `Loc ${rowNumber + 1}`}</span>
}
