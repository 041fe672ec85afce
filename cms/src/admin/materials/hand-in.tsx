import { Gutter } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps, CollectionSlug, PayloadRequest } from 'payload'
import { worksInOffice } from '../../access/works-in-office.ts'
import { materialsSlug } from '../../materials/slugs.ts'
import { choiceSchema, type Choice } from './choice.ts'
import { HandInForm } from './hand-in-form.tsx'

/** `/collections/materials/create`: the short form by which a department hands in. */
export const HandIn = async ({ initPageResult }: AdminViewServerProps) => {
  const { req, permissions } = initPageResult
  const { admin } = req.payload.config.routes
  const own = `${admin}/collections/${materialsSlug}/create`
  // Payload guards its own views only.
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(own)}`)
  if (!permissions.collections?.[materialsSlug]?.create) notFound()
  const departments = worksInOffice(req.user) ? await choices(req, 'departments') : []
  return (
    <Gutter>
      <h1>Predați un material</h1>
      <p>
        Biroul Mass-media îl primește îndată, face din el documentul potrivit și îl publică. Pe
        prima pagină vedeți ce s-a ales de el.
      </p>
      <HandInForm departments={departments} topics={await choices(req, 'topics')} />
    </Gutter>
  )
}

async function choices(req: PayloadRequest, collection: CollectionSlug): Promise<Choice[]> {
  const { docs } = await req.payload.find({
    collection,
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map((doc) => choiceSchema.parse(doc))
}
