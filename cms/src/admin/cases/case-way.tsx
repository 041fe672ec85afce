'use client'

import { SetStepNav, useConfig } from '@payloadcms/ui'
import { casesSlug } from '../../cases/slugs.ts'

/** Above a case: the list that it stands in. */
export const CaseWay = ({ label }: { label: string }) => {
  const list = `${useConfig().config.routes.admin}/collections/${casesSlug}`
  return <SetStepNav nav={[{ label: 'Solicitări', url: list }, { label }]} />
}
