'use client'

import { SetStepNav, useConfig } from '@payloadcms/ui'
import { casePartsSlug } from '../../../cases/slugs.ts'

/** Above what a department was asked: the list that it stands in. */
export const PartWay = ({ label }: { label: string }) => {
  const list = `${useConfig().config.routes.admin}/collections/${casePartsSlug}`
  return <SetStepNav nav={[{ label: 'Cerute compartimentelor', url: list }, { label }]} />
}
