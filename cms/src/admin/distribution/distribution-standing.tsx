'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { toldDistribution, type ToldDistribution } from '../../distribution/told.ts'
import { useToldAt } from '../use-told-at.ts'

interface Props {
  first: ToldDistribution
  address: string
}

/** How a distribution stands; asked again once it is saved, for what a server drew into a form stays as it was. */
export const DistributionStanding = ({ first, address }: Props) => {
  const { lastUpdateTime } = useDocumentInfo()
  const { title, sentences } = useToldAt(address, toldDistribution, lastUpdateTime) ?? first
  return (
    <>
      <h2 id="avizier-distribution">{title}</h2>
      <div role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </>
  )
}
