import { collectionLabels, groupings } from '@avizier/shared/kinds/index'
import type { Option } from '@avizier/shared/forms/form'
import type { Choices } from '@avizier/shared/forms/read-form'
import { paths } from '@avizier/shared/paths'
import { groupsOf } from './belonging-pages.ts'
import { isLive } from './documents.ts'
import { openDebates } from './open-debates.ts'
import type { Reader } from './reader.ts'
import { openSections } from './site-map.ts'

/** What news by e-mail can be about, by address: everything, a section, a department or a topic, a debate that is open, and the one at `page`. */
export function subscriptionTargets(reader: Reader, page: string | null): Option[] {
  const debate = page === null ? undefined : reader.atPath(page)
  const debates = openDebates(reader)
    .filter(({ path }) => path !== page)
    .map(({ path, notice }) => ({
      value: path,
      label: notice.title,
      group: 'Dezbateri în curs',
    }))
  const sections = openSections(reader).map((section) => ({
    value: paths.section(section),
    label: collectionLabels[section].plural,
    group: 'Secțiuni',
  }))
  const groups = groupings.flatMap((grouping) =>
    groupsOf(reader, grouping).flatMap(({ path, snapshot }) =>
      path === null
        ? []
        : [{ value: path, label: snapshot.name, group: collectionLabels[grouping].plural }],
    ),
  )
  return [
    { value: paths.front, label: 'Tot ce publică biroul' },
    ...(debate?.path && isLive(debate, 'debate-notices')
      ? [{ value: debate.path, label: `Numai dezbaterea „${debate.snapshot.title}”` }]
      : []),
    ...sections,
    ...groups,
    ...debates,
  ]
}

/** The answers of forms that depend on what is public. */
export const choicesFor = (reader: Reader, page: string | null): Choices => ({
  'subscription-targets': subscriptionTargets(reader, page),
})
