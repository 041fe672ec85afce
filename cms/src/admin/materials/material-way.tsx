'use client'

import { useConfig, useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'
import { materialsSlug } from '../../materials/slugs.ts'

/** Above a material: the list that it stands in. */
export const MaterialWay = ({ title }: { title: string }) => {
  const { admin } = useConfig().config.routes
  const { setStepNav } = useStepNav()
  useEffect(
    () =>
      setStepNav([
        { label: 'Materiale predate', url: `${admin}/collections/${materialsSlug}` },
        { label: title },
      ]),
    [setStepNav, admin, title],
  )
  return null
}
