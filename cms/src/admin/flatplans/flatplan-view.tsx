import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { DocumentViewServerProps } from 'payload'
import { plansIssues, seesFlatplans } from '../../flatplans/access.ts'
import { loadIssue } from '../../flatplans/drafts.ts'
import { loadFlatplan } from '../../flatplans/load-flatplan.ts'
import { tellPlan } from '../../flatplans/tell.ts'
import { ItemSteps } from '../item/item-steps.tsx'
import { choicesOf } from '../materials/choices-of.ts'
import { FlatplanScreen } from './flatplan-screen.tsx'

/** „Macheta”, beside the form of an issue: its pages, what stands on them, and what is missing. */
export const FlatplanView = async ({ initPageResult }: DocumentViewServerProps) => {
  const { req, docID } = initPageResult
  if (docID === undefined || !seesFlatplans(req.user)) notFound()
  // An issue in the trash has no plan to be worked at.
  if (!(await loadIssue(req, String(docID)))) notFound()
  const loaded = await loadFlatplan(req, String(docID))
  const told = await tellPlan(req, loaded, new Date())
  const { id, title } = told.issue
  // The pages are set by the first question of the screen: it opens at once.
  const first = { ...told, etag: '', fillings: [], faults: [], isBlocked: true }
  return (
    <Gutter className="avizier-flatplan">
      <ItemSteps collection="journal-issues" id={id} title={title} here="Macheta" />
      <FlatplanScreen
        first={first}
        departments={await choicesOf(req, 'departments')}
        mayPlan={plansIssues(req.user)}
      />
    </Gutter>
  )
}
