import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { hasRole } from '../../access/has-role.ts'
import { usersSlug } from '../../access/actor.ts'
import { choicesOf } from '../materials/choices-of.ts'
import { signedIn } from '../own-view.tsx'
import { InviteForm } from './invite-form.tsx'

/** `/collections/users/create`: an account is made by inviting somebody, and nobody types a password for another. */
export const InviteView = async ({ initPageResult }: AdminViewServerProps) => {
  const { req } = initPageResult
  const list = `/collections/${usersSlug}`
  if (!hasRole(signedIn(req, `${list}/create`), 'admin')) notFound()
  return (
    <Gutter>
      <h1>Utilizator nou</h1>
      <InviteForm
        departments={await choicesOf(req, 'departments')}
        list={req.payload.config.routes.admin + list}
      />
    </Gutter>
  )
}
