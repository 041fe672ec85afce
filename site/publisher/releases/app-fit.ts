import { subjectCollections } from '@avizier/shared/collections'
import { versionOf } from '@avizier/shared/form'
import { snapshotForms, type Forms } from '@avizier/shared/kinds/forms'
import { z } from 'zod'
import { oldestReader, readerVersion } from '../../src/queries/reader-version.ts'
import type { MirrorStore } from '../mirror/mirror.ts'
import { ReleaseError } from './release-error.ts'

/** What an app was made for: the Reader that it asks, and the version of each kind's form that its pages show. */
const madeForSchema = z.object({ reader: z.number(), forms: z.record(z.string(), z.number()) })
export type MadeFor = z.infer<typeof madeForSchema>

/** The kinds that there were when apps began to say it; those of before are of the first versions. */
const firstKinds = [
  'press-releases',
  'announcements',
  'journal-issues',
  'journal-articles',
  'leaflets',
  'campaigns',
  'debate-notices',
  'departments',
  'topics',
  'contacts',
  'media',
  'documents',
  'site-settings',
  'redirects',
] as const
const saysNothing: MadeFor = {
  reader: 1,
  forms: Object.fromEntries(firstKinds.map((kind) => [kind, 1])),
}

/** The app of a release cannot show what the mirror holds today. */
export class MisfitError extends ReleaseError {
  override name = 'MisfitError'
}

/** Throws MisfitError where the app of a release cannot be asked any more, or not yet. */
export async function refuseMisfit(
  { name, appEntry }: { name: string; appEntry: string },
  mirror: Pick<MirrorStore, 'hasAny'>,
  forms: Forms = snapshotForms,
): Promise<void> {
  const app = (await import(appEntry)) as { madeFor?: unknown }
  const { data: made } = madeForSchema.default(saysNothing).safeParse(app.madeFor)
  const why = made
    ? misfitOf(made, mirror, forms)
    : 'what its app says it was made for cannot be read'
  if (why)
    throw new MisfitError(
      `${name} cannot be shown: ${why}. Build with the older code instead: npm run rebuild.`,
    )
}

/** Why an app cannot show what there is today; undefined where it can. */
export function misfitOf(
  made: MadeFor,
  { hasAny }: Pick<MirrorStore, 'hasAny'>,
  forms: Forms = snapshotForms,
): string | undefined {
  if (made.reader < oldestReader || made.reader > readerVersion)
    return `its pages ask version ${made.reader} of the Reader, and this program answers ${oldestReader} to ${readerVersion}`
  for (const kind of subjectCollections) {
    const shows = made.forms[kind]
    const { upgrades } = forms[kind]
    const today = versionOf(forms[kind])
    if (shows === undefined) {
      if (hasAny(kind)) return `it was made before there were ${kind}`
    } else if (shows > today)
      return `it shows version ${shows} of ${kind}, and this program knows ${today}`
    else if (!upgrades.slice(shows - 1).every(({ isAdditive }) => isAdditive))
      return `it shows version ${shows} of ${kind}, which cannot be told from version ${today} any more`
  }
  return undefined
}
