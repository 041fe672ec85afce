import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig, type CollectionConfig, type Config, type SanitizedConfig } from 'payload'
import { en } from '@payloadcms/translations/languages/en'
import { ro } from '@payloadcms/translations/languages/ro'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { timeZone } from '@avizier/shared/dates'
import type { Settings } from '@avizier/shared/settings'
import { usersSlug } from './access/actor.ts'
import { admin } from './admin/config.ts'
import { withListHeading } from './admin/lists/with-list-heading.ts'
import { withItemScreen } from './admin/item/with-item-screen.ts'
import { calendarEndpoint } from './admin/day/calendar/endpoint.ts'
import { postEndpoints } from './admin/post/endpoints.ts'
import { panelEndpoints } from './admin/site-panel/endpoints.ts'
import { translations } from './admin/translations.ts'
import { withoutApiScreen } from './admin/without-api-screen.ts'
import { attendances } from './attendance/collection.ts'
import { boundSize } from './bounds/bound-size.ts'
import { uploadLimits } from './bounds/upload-limits.ts'
import { letPassCollection } from './checks/let-pass/collection.ts'
import { outsideAddresses } from './checks/links/collection.ts'
import { caseCollections } from './cases/index.ts'
import { collections } from './collections/index.ts'
import { publicFace } from './collections/public-face.ts'
import { siteSettings } from './collections/site-settings/index.ts'
import { fileUses } from './collections/stored-files/uses/collection.ts'
import { markAllPublic } from './collections/stored-files/mark-public.ts'
import { newsroomDatabase } from './database/adapter.ts'
import { distributionCollections } from './distribution/index.ts'
import { withoutDeadEndpoints } from './doors/closed-endpoints.ts'
import { guardOwnCollections } from './doors/own-collections/index.ts'
import { tellUnreadable } from './doors/unreadable.ts'
import { withTypedRequests } from './doors/typed-data/typed-requests.ts'
import { tellRefusedByDatabase } from './doors/refused-by-database.ts'
import { editor } from './editor/editor.ts'
import { linkEndpoints } from './embargo/links.ts'
import { inboxCollections, inboxEndpoints } from './inbox/index.ts'
import { linkOpenings, previewLinks } from './previews/collections.ts'
import { deliveries, publisherOrders, publishers, webhookCalls } from './publishers/collections.ts'
import { followingEndpoints } from './publishers/endpoints.ts'
import { presenceCollection } from './presence/collection.ts'
import { presenceEndpoints } from './presence/endpoints.ts'
import { withoutLocks } from './presence/without-locks.ts'
import { jobLease, jobsCollection } from './jobs/collections.ts'
import { mailCollections } from './mail/collections.ts'
import { paperEndpoints } from './paper/endpoints.ts'
import { payloadMail } from './mail/payload-mail.ts'
import { ensureOffice } from './mail/post-office.ts'
import { materialCollections } from './materials/index.ts'
import { rebuildWebhook } from './publishers/webhook/endpoint.ts'
import { bootRegister } from './register/boot.ts'
import { register, registerHead, registerIndex } from './register/collections.ts'
import { keepInRegister, keepSettingsInRegister } from './register/keep-in-register.ts'
import { verifyEndpoint } from './register/verify-endpoint.ts'
import { reportEndpoints } from './reports/endpoint.ts'
import { serviceAccounts } from './service-accounts/index.ts'
import { withFrozenReport } from './placements/freeze-report.ts'
import { placementCollections } from './placements/index.ts'
import { pressCollections, pressEndpoints } from './press/index.ts'
import { mailEndpoints } from './inbox/mail-endpoints.ts'
import { monitoringCollections } from './monitoring/index.ts'
import { reviewSettings } from './monitoring/review/settings.ts'
import { subscriptionCollections } from './subscriptions/collections.ts'
import { askForLinks } from './mail/renew-links.ts'
import { allLinks, renewLinks } from './press/all-links.ts'
import { ensureTemplates } from './templates/first-templates.ts'
import { signInCollections } from './sign-in/collections.ts'
import { templates } from './templates/templates.ts'
import { askForSearchKeys } from './upkeep/fill-search-keys.ts'
import { ensureFileUses } from './upkeep/find-file-uses.ts'
import { jobKinds } from './upkeep/kinds.ts'
import { deskCollections } from './remarks/desk-collections.ts'
import { deskSettings } from './workflow/settings.ts'

export interface NewsroomOptions {
  settings: Settings
  /** Signs sessions and encrypts API keys. */
  secret: string
  /** Signs the calls of the rebuild webhook; without it only API keys open that door. */
  webhookSecret?: string | undefined
}

/** The whole CMS from its settings: composition only. */
export async function newsroomConfig(options: NewsroomOptions): Promise<SanitizedConfig> {
  const ours = newsroomCollections(options.settings)
  const built = await buildConfig({
    ...theOffice,
    ...atTheBorder,
    ...(await placesOf(options)),
    // A copy: Payload adds its own to the list that it is given.
    collections: ours.map(withoutApiScreen).map(withListHeading),
    endpoints: [
      rebuildWebhook(options.webhookSecret),
      calendarEndpoint,
      ...panelEndpoints,
      ...postEndpoints,
      ...mailEndpoints,
      ...pressEndpoints,
      ...presenceEndpoints,
      ...linkEndpoints,
      ...inboxEndpoints,
      ...reportEndpoints,
      ...paperEndpoints,
    ],
    globals: [keepSettingsInRegister(siteSettings, publicFace), deskSettings, reviewSettings].map(
      withoutApiScreen,
    ),
    typescript: {
      outputFile: path.resolve(path.dirname(fileURLToPath(import.meta.url)), 'payload-types.ts'),
    },
    onInit: async (payload) => {
      await bootRegister(payload, publicFace)
      await ensureOffice(payload)
      await markAllPublic(payload)
      await ensureFileUses(payload)
      await ensureTemplates(payload)
      await askForSearchKeys(payload)
      await askForLinks(payload, allLinks, renewLinks)
    },
  })
  const unlocked = withoutLocks(built)
  const guarded = guardOwnCollections(unlocked, new Set(ours.map(({ slug }) => slug)))
  return withTypedRequests(withoutDeadEndpoints(guarded))
}

/** What publishers report, and what is asked of them. */
const publisherCollections = [deliveries, publisherOrders, publishers, webhookCalls]

function newsroomCollections({ dataDir, cmsUrl }: Settings): CollectionConfig[] {
  const { uploadsDir } = dataDirLayout(dataDir)
  const { subjects, users } = collections({
    uploadsDir,
    isSecure: cmsUrl.startsWith('https:'),
  })
  const followed = subjects
    .map(withFrozenReport)
    .map((collection) => keepInRegister(collection, publicFace))
  return [
    ...inboxCollections({ uploadsDir }),
    ...caseCollections({ uploadsDir }),
    ...materialCollections({ uploadsDir }),
    boundSize(templates),
    ...[...followed, users, serviceAccounts].map(withItemScreen),
    { ...register, endpoints: [...followingEndpoints, verifyEndpoint(publicFace)] },
    registerHead,
    registerIndex,
    ...deskCollections,
    fileUses,
    letPassCollection,
    outsideAddresses,
    ...publisherCollections,
    previewLinks,
    linkOpenings,
    jobsCollection(jobKinds),
    jobLease,
    ...mailCollections,
    ...pressCollections,
    ...placementCollections({ uploadsDir }),
    attendances,
    ...distributionCollections,
    ...monitoringCollections({ uploadsDir }),
    ...subscriptionCollections,
    ...signInCollections,
    presenceCollection,
  ]
}

const placesOf = async ({ settings, secret }: NewsroomOptions) => ({
  secret,
  serverURL: settings.cmsUrl,
  csrf: [settings.cmsUrl],
  cors: [settings.cmsUrl],
  db: await newsroomDatabase({
    databaseUrl: settings.databaseUrl,
    databaseFile: dataDirLayout(settings.dataDir).database,
  }),
  custom: { siteUrl: settings.siteUrl },
})

/** What people see. */
const theOffice = {
  editor,
  admin: {
    ...admin,
    user: usersSlug,
    timezones: {
      defaultTimezone: timeZone,
      supportedTimezones: [{ label: 'București', value: timeZone }],
    },
  },
  i18n: { fallbackLanguage: 'ro', supportedLanguages: { ro, en }, translations },
} satisfies Partial<Config>

/** What programs may ask. */
const atTheBorder = {
  graphQL: { disable: true },
  // A press office has no use for deep answers, and an attacker would.
  defaultDepth: 0,
  maxDepth: 3,
  // What somebody is refused is a line in the log: with the whole stack, two kB for each, whoever guesses fills the disk.
  loggingLevels: { APIError: 'info', AuthenticationError: 'info', QueryError: 'info' },
  telemetry: false,
  email: payloadMail,
  upload: uploadLimits,
  hooks: { afterError: [tellUnreadable, tellRefusedByDatabase] },
} satisfies Partial<Config>
