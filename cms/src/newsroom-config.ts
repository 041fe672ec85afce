import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig, type CollectionConfig, type SanitizedConfig } from 'payload'
import { en } from '@payloadcms/translations/languages/en'
import { ro } from '@payloadcms/translations/languages/ro'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { timeZone } from '@avizier/shared/dates'
import type { Settings } from '@avizier/shared/settings'
import { admin } from './admin/config.ts'
import { withLockNotice, withSettingsLockNotice } from './admin/lock/with-lock-notice.ts'
import { panelEndpoints } from './admin/site-panel/endpoints.ts'
import { translations } from './admin/translations.ts'
import { collections } from './collections/index.ts'
import { uploadLimits } from './collections/stored-files/limits.ts'
import { newsroomDatabase } from './database/adapter.ts'
import { withoutDeadEndpoints } from './doors/closed-endpoints.ts'
import { guardOwnCollections } from './doors/own-collections/index.ts'
import { tellUnreadable } from './doors/unreadable.ts'
import { withTypedRequests } from './doors/typed-data/typed-requests.ts'
import { tellRefusedByDatabase } from './doors/refused-by-database.ts'
import { editor } from './editor/editor.ts'
import { siteSettings } from './globals/site-settings/index.ts'
import { jobLease, jobsCollection } from './jobs/collections.ts'
import { publisherOrders, publishers, webhookCalls } from './publishers/collections.ts'
import { rebuildWebhook } from './publishers/webhook/endpoint.ts'
import { bootRegister } from './register/boot.ts'
import { deliveries, register, registerHead, registerIndex } from './register/collections.ts'
import { keepInRegister, keepSettingsInRegister } from './register/keep-in-register.ts'
import { serviceAccounts } from './service-accounts/index.ts'
import { jobKinds } from './upkeep/kinds.ts'

export interface NewsroomOptions {
  settings: Settings
  /** Signs sessions and encrypts API keys. */
  secret: string
  /** Signs the calls of the rebuild webhook; without it only API keys open that door. */
  webhookSecret?: string | undefined
}

/** The whole CMS from its settings: composition only. */
export async function newsroomConfig({
  settings,
  secret,
  webhookSecret,
}: NewsroomOptions): Promise<SanitizedConfig> {
  const { dataDir, databaseUrl, cmsUrl, siteUrl } = settings
  const { subjects, users } = collections({
    uploadsDir: dataDirLayout(dataDir).uploadsDir,
    isSecure: cmsUrl.startsWith('https:'),
  })
  const ours: CollectionConfig[] = [
    ...[...subjects.map(keepInRegister), users, serviceAccounts].map(withLockNotice),
    register,
    registerHead,
    registerIndex,
    deliveries,
    publisherOrders,
    publishers,
    webhookCalls,
    jobsCollection(jobKinds),
    jobLease,
  ]
  const built = await buildConfig({
    secret,
    serverURL: cmsUrl,
    csrf: [cmsUrl],
    cors: [cmsUrl],
    db: newsroomDatabase({ databaseUrl, databaseFile: dataDirLayout(dataDir).database }),
    editor,
    // A copy: Payload adds its own to the list that it is given.
    collections: [...ours],
    endpoints: [rebuildWebhook(webhookSecret), ...panelEndpoints],
    globals: [withSettingsLockNotice(keepSettingsInRegister(siteSettings))],
    admin: {
      ...admin,
      user: users.slug,
      timezones: {
        defaultTimezone: timeZone,
        supportedTimezones: [{ label: 'București', value: timeZone }],
      },
    },
    i18n: { fallbackLanguage: 'ro', supportedLanguages: { ro, en }, translations },
    graphQL: { disable: true },
    // A press office has no use for deep answers, and an attacker would.
    defaultDepth: 0,
    maxDepth: 3,
    telemetry: false,
    upload: uploadLimits,
    hooks: { afterError: [tellUnreadable, tellRefusedByDatabase] },
    typescript: {
      outputFile: path.resolve(path.dirname(fileURLToPath(import.meta.url)), 'payload-types.ts'),
    },
    custom: { siteUrl },
    onInit: bootRegister,
  })
  const guarded = guardOwnCollections(built, new Set(ours.map(({ slug }) => slug)))
  return withTypedRequests(withoutDeadEndpoints(guarded))
}
