/** Every role of the newsroom and what it is called. Roles add up on a user. */
export const roleLabels = {
  department: { ro: 'Compartiment', en: 'Department' },
  contributor: { ro: 'Redactor', en: 'Contributor' },
  editor: { ro: 'Editor', en: 'Editor' },
  chief: { ro: 'Șef birou', en: 'Head of office' },
  webmaster: { ro: 'Webmaster', en: 'Webmaster' },
  admin: { ro: 'Administrator', en: 'Administrator' },
} as const

export type Role = keyof typeof roleLabels

export const roles = Object.keys(roleLabels) as Role[]

export const isRole = (value: unknown): value is Role =>
  typeof value === 'string' && Object.hasOwn(roleLabels, value)
