export const serviceAccountsSlug = 'service-accounts'

/** What a program may do: follow the register and report, ask for a rebuild of the site, bring what the city sent in,
 * or send what the city is told. */
export const servicePurposes = ['publisher', 'scheduler', 'counter', 'mailer'] as const
export type ServicePurpose = (typeof servicePurposes)[number]

/** The purpose of a program that signed in with an API key; null for people and the public. */
function purposeOf(user: unknown): ServicePurpose | null {
  if (typeof user !== 'object' || user === null) return null
  const { collection, purpose } = user as Record<string, unknown>
  if (collection !== serviceAccountsSlug) return null
  // MongoDB fills in no default for accounts made before there was a purpose.
  if (purpose === undefined || purpose === null) return 'publisher'
  return servicePurposes.find((known) => known === purpose) ?? null
}

/** True for programs that bring what is public to a site. */
export const isPublisher = (user: unknown): boolean => purposeOf(user) === 'publisher'

/** True for programs that may ask for a rebuild, and for nothing else. */
export const isScheduler = (user: unknown): boolean => purposeOf(user) === 'scheduler'

/** True for programs that bring what the city sent in, and do nothing else. */
export const isCounter = (user: unknown): boolean => purposeOf(user) === 'counter'

/** True for programs that send what the city is told by e-mail, and do nothing else beside following the register. */
export const isMailer = (user: unknown): boolean => purposeOf(user) === 'mailer'
