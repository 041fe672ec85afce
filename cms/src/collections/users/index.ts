import type { CollectionConfig, Field } from 'payload'
import { byServerAlone } from '../../fields/own-fields.ts'
import { usersSlug } from '../../access/actor.ts'
import { hasRole } from '../../access/has-role.ts'
import { isStaff } from '../../access/is-staff.ts'
import { itself } from '../../access/itself.ts'
import { roleLabels, roles } from '../../access/roles.ts'
import { worksInOffice } from '../../access/works-in-office.ts'
import { groups } from '../../fields/groups.ts'
import { mendOnSave } from '../../fields/mend-all-letters.ts'
import { passwordStates, type PasswordState } from '../../sign-in/password-states.ts'
import { signInDoors } from '../../sign-in/doors.ts'
import { sessionStrategy } from '../../sign-in/sessions/seen.ts'
import { checkPassword, ownPasswordField } from './check-password.ts'
import {
  forgetWithAccount,
  keepPasswordState,
  tellMove,
  tellPasswordChange,
} from './keep-password-state.ts'
import { noteDeletion, noteRoles } from './note-account.ts'
import { refuseForgotten } from './refuse-forgotten.ts'
import { refuseOverdue } from './refuse-overdue.ts'
import { keepLastAdmin, keepLastAdminRole } from './keep-last-admin.ts'

const isAdmin = ({ req }: { req: { user?: unknown } }) => hasRole(req.user, 'admin')

/** Read and written by sign-in alone, at the database adapter. */
const keptBySignIn = {
  hidden: true,
  access: byServerAlone,
} satisfies Partial<Field>

const fields: Field[] = [
  { name: 'email', label: 'E-mail', type: 'email', required: true, access: { update: isAdmin } },
  {
    name: ownPasswordField,
    label: { ro: 'Parola dumneavoastră de acum', en: 'Your own password' },
    type: 'text',
    virtual: true,
    admin: {
      disableListColumn: true,
      disableListFilter: true,
      components: { Field: '/src/admin/own-password.tsx#OwnPassword' },
    },
  },
  { name: 'name', label: { ro: 'Nume', en: 'Name' }, type: 'text', required: true },
  {
    name: 'roles',
    label: { ro: 'Roluri', en: 'Roles' },
    type: 'select',
    hasMany: true,
    required: true,
    saveToJWT: true,
    options: roles.map((value) => ({ value, label: roleLabels[value] })),
    access: { create: isAdmin, update: isAdmin },
  },
  {
    name: 'department',
    label: { ro: 'Compartiment', en: 'Department' },
    type: 'relationship',
    relationTo: 'departments',
    saveToJWT: true,
    access: { create: isAdmin, update: isAdmin },
    validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
      const { roles: given } = siblingData as { roles?: unknown }
      return value || !Array.isArray(given) || !given.includes('department')
        ? true
        : 'Rolul „Compartiment” are nevoie de compartimentul pentru care lucrează persoana.'
    },
    admin: { description: 'Pentru rolul „Compartiment”: ale cui documente vede persoana.' },
  },
  {
    name: 'accessPanel',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/account/access-panel.tsx#AccessPanel' },
    },
  },
  {
    name: 'passwordState',
    type: 'select',
    options: passwordStates.map((value) => ({ value, label: value })),
    defaultValue: 'own' satisfies PasswordState,
    ...keptBySignIn,
  },
  { name: 'secondFactorDue', type: 'date', ...keptBySignIn },
]

const authOf = (isSecure: boolean): NonNullable<CollectionConfig['auth']> => ({
  // Attempts are counted by address as well (sign-in/throttle.ts): Payload's lock would let strangers shut people out.
  maxLoginAttempts: 0,
  tokenExpiration: 8 * 60 * 60,
  depth: 0,
  // Links are sign-in's own (sign-in/links): Payload keeps its tokens as they are. No column for when one was asked for.
  forgotPassword: { minRequestInterval: 0 },
  cookies: { secure: isSecure, sameSite: 'Strict' },
  strategies: [sessionStrategy],
})

/** An account is made by inviting somebody. */
const invitation = {
  Component: '/src/admin/account/invite-view.tsx#InviteView',
  path: '/create',
  exact: true,
} as const

const hooks: CollectionConfig['hooks'] = {
  beforeOperation: [refuseForgotten, refuseOverdue, checkPassword],
  beforeValidate: [mendOnSave],
  beforeChange: [keepLastAdminRole, keepPasswordState],
  afterChange: [tellPasswordChange, tellMove, noteRoles],
  beforeDelete: [keepLastAdmin, noteDeletion, forgetWithAccount],
}

/** The people of the newsroom. `isSecure`: the admin is served over https, so its cookie stays on https. */
export const usersCollection = ({ isSecure }: { isSecure: boolean }): CollectionConfig => ({
  slug: usersSlug,
  labels: {
    singular: { ro: 'Utilizator', en: 'User' },
    plural: { ro: 'Utilizatori', en: 'Users' },
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'department'],
    listSearchableFields: ['name', 'email'],
    description: 'Cine lucrează în redacție și cu ce roluri. Rolurile se adună.',
    hidden: ({ user }) => !hasRole(user && { ...user, collection: usersSlug }, 'admin'),
    components: { views: { create: invitation } },
  },
  defaultSort: 'name',
  // A list tells by e-mail address who has a document open.
  defaultPopulate: { name: true, email: true },
  disableBulkEdit: true,
  disableDuplicate: true,
  auth: authOf(isSecure),
  endpoints: signInDoors,
  access: {
    admin: ({ req }) => isStaff(req.user),
    create: isAdmin,
    read: ({ req }) => worksInOffice(req.user) || itself(req.user),
    update: ({ req }) => hasRole(req.user, 'admin') || itself(req.user),
    delete: isAdmin,
    unlock: () => false,
  },
  hooks,
  fields,
})
