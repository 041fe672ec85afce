'use client'

import type { AuthoredCollection } from '@avizier/shared/collections'
import { collectionLabels } from '@avizier/shared/kinds/index'
import { SetStepNav, useConfig } from '@payloadcms/ui'

interface StepsProps {
  collection: AuthoredCollection
  id: string
  title: string
  here: string
}

/** The way to a screen of a document: its list, its form, the screen. */
export const ItemSteps = ({ collection, id, title, here }: StepsProps) => {
  const list = `${useConfig().config.routes.admin}/collections/${collection}`
  return (
    <SetStepNav
      nav={[
        { label: collectionLabels[collection].plural, url: list },
        { label: title, url: `${list}/${id}` },
        { label: here },
      ]}
    />
  )
}
