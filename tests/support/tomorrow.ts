import type { Change } from './house-copy.ts'

// What developers may do to the public forms one day, as CONTRIBUTING tells them; over a copy of the house.

const upgrades = (list: string): Change => ({
  in: 'shared/src',
  from: /(const snapshotUpgrades: .*? = )\{/,
  to: `$1{${list},`,
})
const helpers: Change = {
  in: 'shared/src/snapshots',
  from: /import \{ readForm,/,
  to: 'import { adding, changing, readForm,',
}

/** Press releases say for whom they are: a field more, which old rows have by a default. */
export const fieldAdded: readonly Change[] = [
  helpers,
  upgrades(`'press-releases': [adding(() => ({ audience: 'tuturor' }))]`),
  {
    in: 'shared/src',
    from: /(pressReleaseSchema = z\.object\(\{)/,
    to: '$1 audience: z.string(),',
  },
  {
    in: 'cms/src',
    from: /(pressReleaseToSnapshot = [^=]*=>\s*)rowSchema\.parse\(row\)/,
    to: "$1({ ...rowSchema.parse(row), audience: 'tuturor' })",
  },
  {
    in: 'site/src/pages/comunicate',
    from: /<Prose text=\{snapshot\.body\} \/>/,
    to: '<p>Se adresează {snapshot.audience}</p>$&',
  },
]

/** Besides, the place of announcements has another name and is never empty, and leaflets lose the day they are valid from. */
export const fieldsRenamedAndRemoved: readonly Change[] = [
  ...fieldAdded,
  upgrades(`
    announcements: [changing(({ place, ...rest }) => ({ ...rest, where: place ?? 'tot orașul' }))],
    leaflets: [changing(({ validFrom: _, ...rest }) => rest)]`),
  {
    in: 'shared/src',
    from: /(announcementSchema = z\.object\(\{[^}]*?)place: optionalText/,
    to: '$1where: z.string()',
  },
  {
    in: 'shared/src',
    from: /(leafletSchema = z\.object\(\{[^}]*?)validFrom: day\.nullable\(\),/,
    to: '$1',
  },
  {
    in: 'cms/src',
    from: /(announcementToSnapshot = [^=]*=>\s*)rowSchema\.parse\(row\)/,
    to: "$1(({ place, ...rest }) => ({ ...rest, where: place ?? 'tot orașul' }))(rowSchema.parse(row))",
  },
  {
    in: 'cms/src',
    from: /(leafletToSnapshot = [^=]*=>\s*)rowSchema\.parse\(row\)/,
    to: '$1(({ validFrom: _, ...rest }) => rest)(rowSchema.parse(row))',
  },
  { in: 'site/src', from: /snapshot\.place\b/g, to: 'snapshot.where' },
  {
    in: 'site/src',
    from: /\btitle, place, isUrgent, validFrom/,
    to: 'title, where: place, isUrgent, validFrom',
  },
  { in: 'site/src', from: /\bisUrgent, place, affected/, to: 'isUrgent, where: place, affected' },
  { in: 'site/src/pages/pliante', from: /\{snapshot\.validFrom && \([^]*?\)\}\n/, to: '' },
]
