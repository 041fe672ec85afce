import { Gutter } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { hasRole } from '../../access/has-role.ts'
import { usersSlug } from '../../access/actor.ts'
import { InviteForm } from './invite-form.tsx'

/** `/collections/users/create`: an account is made by inviting somebody, and nobody types a password for another. */
export const InviteView = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  const { admin } = req.payload.config.routes
  const list = `${admin}/collections/${usersSlug}`
  // Payload guards its own views only.
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${list}/create`)}`)
  if (!hasRole(req.user, 'admin')) notFound()
  return (
    <Gutter>
      <h1>Utilizator nou</h1>
      <InviteForm departments={await departmentsOf(req)} list={list} />
    </Gutter>
  )
}

async function departmentsOf(req: PayloadRequest): Promise<{ id: string; name: string }[]> {
  const { docs } = await req.payload.find({
    collection: 'departments',
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id, name }) => ({ id, name }))
}
