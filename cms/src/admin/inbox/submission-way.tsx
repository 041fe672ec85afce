'use client'

import { useConfig, useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'
import { submissionsSlug } from '../../inbox/slugs.ts'

/** Above what came in: the list that it stands in. */
export const SubmissionWay = ({ title }: { title: string }) => {
  const { admin } = useConfig().config.routes
  const { setStepNav } = useStepNav()
  useEffect(
    () =>
      setStepNav([
        { label: 'Primite', url: `${admin}/collections/${submissionsSlug}` },
        { label: title },
      ]),
    [setStepNav, admin, title],
  )
  return null
}
