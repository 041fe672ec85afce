import { minuteMs } from '@avizier/shared/dates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { casesSlug } from '../../../cases/slugs.ts'
import { casesWhere } from '../../../cases/store.ts'
import { choicesOf } from '../../materials/choices-of.ts'
import type { Choice } from '../../materials/choice.ts'
import { caseTitle } from '../case-title.ts'
import { TakeMessage } from './take-message.tsx'
import { NewCaseForm } from './new-case-form.tsx'

/** The page of a new case, with what its form lets choose. */
export const NewCase = async ({ req }: { req: PayloadRequest }) => {
  const list = `${req.payload.config.routes.admin}/collections/${casesSlug}`
  const now = Math.floor(Date.now() / minuteMs) * minuteMs
  const choices = { topics: await choicesOf(req, 'topics'), requests: await requestsOf(req) }
  return (
    <Gutter className="avizier-case">
      <SetStepNav nav={[{ label: 'Solicitări', url: list }, { label: 'Solicitare nouă' }]} />
      <h1>Solicitare nouă</h1>
      <TakeMessage />
      <NewCaseForm
        choices={choices}
        self={String(req.user?.id)}
        now={new Date(now).toISOString()}
      />
    </Gutter>
  )
}

/** Requests that may still be complained about, the newest first. */
async function requestsOf(req: PayloadRequest): Promise<Choice[]> {
  const where = {
    and: [{ kind: { equals: 'information-request' } }, { erasedAt: { equals: null } }],
  }
  const found = await casesWhere(req, where)
  return found.toReversed().map((each) => ({ id: each.id, name: caseTitle(each) }))
}
