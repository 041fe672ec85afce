import { collectionLabels } from '@avizier/shared/kinds/index'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { z } from 'zod'
import { canDraft } from '../../access/can-draft.ts'
import { templateSchema } from '../../templates/fill-endpoint.ts'
import { fillTemplatesPath, templatesSlug } from '../../templates/slugs.ts'
import { FillTemplate, type FillableTemplate } from './fill-template.tsx'

/** `/sabloane`: the notices that come again and again, each with the few fields that make a draft of it. */
export const FillTemplates = async ({ initPageResult }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities } = initPageResult
  const { payload, user, i18n } = req
  const { admin } = payload.config.routes
  // Payload guards its own views only.
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(admin + fillTemplatesPath)}`)
  const templates = canDraft(user) ? await load(req) : []
  return (
    <DefaultTemplate
      i18n={i18n}
      payload={payload}
      permissions={permissions}
      user={user}
      viewActions={payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      <Gutter className="avizier-templates">
        <SetStepNav nav={[{ label: 'Șabloane' }]} />
        <h1>Scrieți dintr-un șablon</h1>
        {templates.length === 0 && <p>Niciun șablon. Le scrie șeful biroului.</p>}
        {templates.map((template) => (
          <FillTemplate key={template.id} template={template} />
        ))}
      </Gutter>
    </DefaultTemplate>
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
