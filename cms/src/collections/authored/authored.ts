import type { AuthoredCollection } from '@avizier/shared/collections'
import { collectionLabels } from '@avizier/shared/kinds/index'
import type { CollectionBeforeValidateHook, CollectionConfig, Field, PayloadRequest } from 'payload'
import { keepRecentDrafts } from '../../bounds/keep-recent-drafts.ts'
import { contentAccess } from '../../access/content-access.ts'
import { searchKeysName } from '../../database/search-keys.ts'
import { checkEndpoints } from '../../checks/doors/endpoints.ts'
import { forgetLetPass } from '../../checks/let-pass/store.ts'
import { rememberAddresses } from '../../checks/links/remember-addresses.ts'
import { refuseWrong } from '../../checks/refuse-errors.ts'
import { begunByField, signBeginning } from '../../fields/begun-by.ts'
import { besideFields, checksPanel } from '../../checks/shown/beside-fields.ts'
import { changeNoteField, dropUsedNote } from '../../fields/change-note.ts'
import { mendOnSave } from '../../fields/mend-all-letters.ts'
import { publishedAtField } from '../../fields/published-at.ts'
import { keepAddress } from '../../addresses/keep-address.ts'
import { slugField } from '../../addresses/slug-field.ts'
import { correctionsFields } from '../../corrections/fields.ts'
import { tellChange } from '../../corrections/tell-change.ts'
import { keepSearchKeys, searchedFields, searchKeysField } from '../../fields/search-keys.ts'
import { withdrawalFields } from '../../fields/withdrawal.ts'
import { revisionName } from '../../revisions/stale-refusal.ts'
import { hearWithdrawal, keepWithdrawal } from '../../withdrawals/keep-withdrawal.ts'
import { schedulingActs } from '../../scheduling/act-kinds.ts'
import { troubleWith } from '../../scheduling/desk-queries.ts'
import { dropTakenBackOnSave } from '../../scheduling/still-stands.ts'
import type { Subject } from '../../workflow/act-rows.ts'
import { deskEndpoints } from '../../workflow/endpoints.ts'
import { actKinds } from '../../workflow/kinds/index.ts'
import { deskStateName, owesReviewName } from '../../workflow/slugs.ts'
import { forgetUses, keepUses } from '../stored-files/uses/keep-uses.ts'
import { changeFromList } from './change-from-list.ts'
import { copyAsDraft } from './copy-as-draft.ts'
import { handOver } from './hand-over.ts'
import { guardWrites } from './guard-writes.ts'
import { keepOnRestore } from './keep-on-restore.ts'
import { refuseEmpty } from './refuse-empty.ts'
import { refuseForeignFiles } from './refuse-foreign-files.ts'
import { restoreAsDraft, restoreDraftsOnly } from './restore-as-draft.ts'
import { trashWhole } from './trash-whole.ts'
import { withdrawAlways } from './withdraw-always.ts'

interface AuthoredOptions {
  slug: AuthoredCollection
  admin: NonNullable<CollectionConfig['admin']>
  defaultSort: string
  /** Title first; corrections, slug, first publication, change note and what is said of a withdrawal are added. */
  fields: Field[]
  /** Hooks that make fields from other fields: before the slug is made, and after publication is dated. */
  beforeAddress?: CollectionBeforeValidateHook[]
  afterAddress?: CollectionBeforeValidateHook[]
  beforeChange?: NonNullable<NonNullable<CollectionConfig['hooks']>['beforeChange']>
  beforeDelete?: NonNullable<NonNullable<CollectionConfig['hooks']>['beforeDelete']>
  afterChange?: NonNullable<NonNullable<CollectionConfig['hooks']>['afterChange']>
  wantedSlug?: Parameters<typeof keepAddress>[0]
  /** True where a copy would be a second of what there is only one of. */
  disableDuplicate?: boolean
  /** False where a department has nothing of its own. */
  hasDepartments?: boolean
}

/** Whatever columns a list shows: an act on marked documents goes by how each stands, and on which version. */
const neededByActs = {
  title: true,
  publishedAt: true,
  [revisionName]: true,
  [deskStateName]: true,
  [owesReviewName]: true,
} as const

/** What is the same for every collection that the office writes: drafts, trash, permissions, address, letters. */
export const authored = (options: AuthoredOptions): CollectionConfig => ({
  slug: options.slug,
  labels: collectionLabels[options.slug],
  admin: {
    useAsTitle: 'title',
    listSearchableFields: [...searchedFields, searchKeysName],
    pagination: { defaultLimit: 25, limits: [25, 50, 100, 200] },
    // A list asks for the columns that it shows, and not for 25 whole texts.
    enableListViewSelectAPI: true,
    components: { views: { create: newDocument }, beforeListTable: [quickFilters, bulkActs] },
    ...options.admin,
  },
  defaultSort: options.defaultSort,
  disableBulkEdit: true,
  disableDuplicate: options.disableDuplicate ?? false,
  trash: true,
  versions,
  forceSelect: neededByActs,
  defaultPopulate: { title: true, slug: true },
  access: contentAccess(options.hasDepartments ?? true),
  endpoints: [changeFromList, restoreAsDraft, ...deskEndpoints(acts), ...checkEndpoints],
  hooks: hooksOf(options),
  fields: [
    liveStatus,
    preview,
    checksPanel,
    ...besideFields(options.fields),
    ...correctionsFields(),
    slugField(),
    publishedAtField(),
    begunByField,
    searchKeysField,
    ...besideFields([changeNoteField()]),
    ...withdrawalFields(),
  ],
})

/** All that can be done at the desk. */
const acts = {
  kinds: { ...actKinds, ...schedulingActs(() => new Date()) },
  troubleWith: (req: PayloadRequest, subject: Subject) => troubleWith(req, subject, new Date()),
}
/** The longest that a browser waits: Payload's own autosave never comes, `cms/src/admin/saving` does its work. */
const neverMs = 2_147_483_647

const versions = {
  drafts: { autosave: { interval: neverMs, showSaveDraftButton: true }, schedulePublish: false },
  // `keepRecentDrafts` bounds them: what was public is never dropped.
  maxPerDoc: 0,
} satisfies CollectionConfig['versions']

const hooksOf = (options: AuthoredOptions): NonNullable<CollectionConfig['hooks']> => ({
  // In this order: what is asked for is settled first, then `guardWrites` decides about it.
  beforeOperation: [
    refuseEmpty,
    copyAsDraft,
    trashWhole,
    restoreDraftsOnly,
    guardWrites,
    refuseForeignFiles,
    withdrawAlways,
    hearWithdrawal,
  ],
  beforeValidate: [
    keepOnRestore,
    tellChange,
    mendOnSave,
    dropUsedNote,
    keepWithdrawal,
    ...(options.beforeAddress ?? []),
    keepAddress(options.wantedSlug),
    ...(options.afterAddress ?? []),
  ],
  beforeChange: [refuseWrong, signBeginning, ...(options.beforeChange ?? []), keepSearchKeys],
  afterChange: [
    dropTakenBackOnSave,
    keepRecentDrafts,
    rememberAddresses,
    keepUses,
    handOver,
    ...(options.afterChange ?? []),
  ],
  beforeDelete: options.beforeDelete ?? [],
  afterDelete: [forgetLetPass, forgetUses],
})

/** Above each list. */
const quickFilters = '/src/admin/lists/quick-filters.tsx#QuickFilters'
const bulkActs = '/src/admin/lists/bulk-list.tsx#BulkActs'

/** In the place of Payload's empty form. */
const newDocument = {
  Component: '/src/admin/new-document/new-document.tsx#NewDocument',
  path: '/create',
  exact: true,
} as const

/** Since when the site shows the published form, and where. */
const liveStatus: Field = {
  name: 'liveStatus',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/live-status.tsx#LiveStatus' },
  },
}

/** The text as the public will see it, and who may see it before. */
const preview: Field = {
  name: 'preview',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/preview/preview-panel.tsx#PreviewPanel' },
  },
}
