import path from 'node:path'
import { collectionLabels } from '@avizier/shared/kinds/index'
import type { CollectionConfig, Field } from 'payload'
import { groups } from '../../fields/groups.ts'
import { mendOnSave } from '../../fields/mend-all-letters.ts'
import { keepWhatIsShown } from '../keep-what-is-shown.ts'
import type { FileCollection } from './attached-files.ts'
import { fileAccess } from './file-access.ts'
import { guardFileWrites } from './guard-file-writes.ts'
import { keepApprovedFile, keepApprovedWords } from './keep-what-is-approved.ts'
import { ownerFields, setOwner } from './owner-fields.ts'
import { serveStoredFile, tellNoPrefix } from './serve.ts'
import { isUsedField } from './uses/collection.ts'
import { forgetFile } from './uses/keep-uses.ts'
import { uploadHooks, type UploadKind } from './upload-hooks.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>
type Upload = Exclude<NonNullable<CollectionConfig['upload']>, boolean>
type Served = Parameters<typeof serveStoredFile>[0]

interface FileCollectionOptions<Content extends { bytes: Buffer }> {
  slug: FileCollection
  /** Where files are kept: an absolute path, below which each collection has a folder of its own. */
  uploadsDir: string
  kind: Omit<UploadKind<Content>, 'dir'>
  served: Omit<Served, 'collection' | 'dir' | 'sourcesOf'>
  admin: NonNullable<CollectionConfig['admin']>
  /** The fields that hold what is known of the stored files: the hooks that remove one find its name here. */
  facts: readonly string[]
  upload: Upload
  fields: CollectionConfig['fields']
  beforeOperation: NonNullable<Hooks['beforeOperation']>
  beforeValidate?: NonNullable<Hooks['beforeValidate']>
  /** Hooks that change files beside the one of an upload. */
  beforeChange?: (
    plan: ReturnType<typeof uploadHooks>['plan'],
    dir: string,
  ) => Hooks['beforeChange']
}

/** What is the same for pictures and PDFs: who may what, how files are read, kept, served and removed. */
export function fileCollection<Content extends { bytes: Buffer }>(
  options: FileCollectionOptions<Content>,
): CollectionConfig {
  const { slug, kind, served, facts, upload } = options
  const dir = path.join(options.uploadsDir, slug)
  const server = serveStoredFile({ ...served, collection: slug, dir, sourcesOf: kind.sourcesOf })
  return {
    slug,
    labels: collectionLabels[slug],
    admin: { group: groups.files, ...options.admin },
    defaultSort: '-createdAt',
    access: fileAccess(slug),
    disableBulkEdit: true,
    disableDuplicate: true,
    forceSelect: Object.fromEntries(facts.map((name) => [name, true as const])),
    upload: { ...throughOurHooks, staticDir: dir, handlers: [server], ...upload },
    fields: [...options.fields, isUsedField, usesPanel, ...ownerFields],
    hooks: hooksOf(options, dir),
  }
}

/** Beside the form: where the file appears. */
const usesPanel: Field = {
  name: 'uses',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/pictures/uses-panel.tsx#UsesPanel' },
  },
}

const throughOurHooks: Upload = {
  // Our hooks write and remove; see uploadHooks.
  disableLocalStorage: true,
  // Judged by our own readers: Payload takes no PDF with a byte before its header, and says so in English.
  allowRestrictedFileTypes: true,
  hideRemoveFile: true,
  // The door by which a form names a file that is stored already; without it the form makes a second row of it.
  requiresClientUploadReceipt: true,
  crop: false,
  pasteURL: false,
}

function hooksOf<Content extends { bytes: Buffer }>(
  options: FileCollectionOptions<Content>,
  dir: string,
): Hooks {
  const hooks = uploadHooks({ ...options.kind, dir })
  return {
    beforeOperation: [
      guardFileWrites(options.slug),
      ...options.beforeOperation,
      hooks.beforeOperation,
    ],
    beforeValidate: [mendOnSave, ...(options.beforeValidate ?? [])],
    beforeChange: [
      keepApprovedWords(options.slug),
      setOwner,
      hooks.beforeChange,
      ...(options.beforeChange?.(hooks.plan, dir) ?? []),
    ],
    afterChange: [hooks.afterChange],
    beforeDelete: [keepWhatIsShown, keepApprovedFile(options.slug)],
    afterDelete: [hooks.afterDelete, forgetFile],
    afterError: [tellNoPrefix],
  }
}
