import { collectionLabels } from '@avizier/shared/kinds/index'
import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { z } from 'zod'
import { canDraft } from '../../access/can-draft.ts'
import { templateSchema } from '../../templates/fill-endpoint.ts'
import { fillTemplatesPath, templatesSlug } from '../../templates/slugs.ts'
import { OwnView, signedIn } from '../own-view.tsx'
import { FillTemplate, type FillableTemplate } from './fill-template.tsx'

/** `/sabloane`: the notices that come again and again, each with the few fields that make a draft of it. */
export const FillTemplates = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  const user = signedIn(req, fillTemplatesPath)
  const templates = canDraft(user) ? await load(req) : []
  return (
    <OwnView page={initPageResult} user={user} className="avizier-templates">
      <SetStepNav nav={[{ label: 'Șabloane' }]} />
      <h1>Scrieți dintr-un șablon</h1>
      {templates.length === 0 && <p>Niciun șablon. Le scrie șeful biroului.</p>}
      {templates.map((template) => (
        <FillTemplate key={template.id} template={template} />
      ))}
    </OwnView>
  )
}

async function load(req: PayloadRequest): Promise<FillableTemplate[]> {
  const { docs } = await req.payload.find({
    collection: templatesSlug,
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map((doc) => {
    const { id } = z.object({ id: z.string() }).parse(doc)
    const { name, kind, questions } = templateSchema.parse(doc)
    return { id, name, kind: collectionLabels[kind].singular, questions }
  })
}
