'use client'

import { useConfig } from '@payloadcms/ui'
import { flatplanApi } from '../../flatplans/slugs.ts'
import type { ToldFlatplan } from '../../flatplans/told.ts'
import { OwnDialog } from '../preview/own-dialog.tsx'

interface Props {
  told: ToldFlatplan
  number: number
  close: () => void
}

/** A page as large as the window: it follows the texts while they are written. */
export const LargePage = ({ told: { issue, setting }, number, close }: Props) => {
  const { api } = useConfig().config.routes
  return (
    <OwnDialog title={`Pagina ${number}`} isWide close={close}>
      {setting !== null && (
        <img
          className="avizier-flatplan__large"
          src={api + flatplanApi.page(issue.id, number, setting)}
          alt={`Pagina ${number}, cum va fi tipărită`}
        />
      )}
    </OwnDialog>
  )
}
