import { clock, plainDate } from '@avizier/shared/dates'
import { actLabels, type Act } from '../workflow/acts.ts'
import type { Facts, VersionFact } from './entries.ts'

/** What a version is called where one is chosen: when it was saved, by whom, what was done with it. */
export interface VersionLabel {
  id: string
  label: string
}

/** The versions of a document by names that people know them by, newest first. */
export const versionLabels = (facts: Facts): VersionLabel[] =>
  facts.versions.toReversed().map((version) => ({
    id: version.id,
    label: [
      `${plainDate(version.at)}, ${clock(version.at)}`,
      writerOf(facts, version),
      doneWith(facts, version),
    ]
      .filter((part) => part !== null)
      .join(' · '),
  }))

/** Whoever writes on saves many times under one act, whose number is that of the last. */
function writerOf({ acts, names }: Facts, { revision }: VersionFact): string | null {
  const edit = acts.find((act) => act.act === 'edit' && act.revision >= revision)
  return edit?.by ? (names.get(edit.by) ?? null) : null
}

/** The last that was done with exactly this text. */
function doneWith({ acts, versions }: Facts, version: VersionFact): string | null {
  const isNewestOfText = versions.findLast(({ revision }) => revision === version.revision)
  if (isNewestOfText?.id !== version.id) return null
  const last: Act | undefined = acts.findLast(
    ({ act, revision }) => act !== 'edit' && revision === version.revision,
  )
  return last ? actLabels[last.act].ro.toLowerCase() : null
}
