import type { Change } from './house-copy.ts'

// What developers may do to the public forms one day, as CONTRIBUTING tells them; over a copy of the house.

/** The steps to the next version of a kind's form, in its declaration. */
const upgrades = (slug: string, steps: string): readonly Change[] => [
  {
    in: 'shared/src/kinds',
    from: new RegExp(`(slug: '${slug}',[^]*?\\n  upgrades: )(\\[[^]*?\\])(?=,\\n  section: )`),
    to: `$1[...$2, ${steps}]`,
  },
  {
    in: 'shared/src/kinds',
    from: new RegExp(`^(?=[^]*slug: '${slug}',)`),
    to: "import { adding as more, changing as other } from '../form.ts'\n",
  },
]

/** Press releases say for whom they are: a field more, which old rows have by a default. */
export const fieldAdded: readonly Change[] = [
  ...upgrades('press-releases', `more(() => ({ audience: 'tuturor' }))`),
  {
    in: 'shared/src/kinds',
    from: /(const schema = z\.object\(\{)(?=[^]*slug: 'press-releases')/,
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
  ...upgrades(
    'announcements',
    `other(({ place, ...rest }) => ({ ...rest, where: place ?? 'tot orașul' }))`,
  ),
  ...upgrades('leaflets', 'other(({ validFrom: _, ...rest }) => rest)'),
  {
    in: 'shared/src/kinds',
    from: /place: optionalText(?=[^]*slug: 'announcements')/,
    to: 'where: z.string()',
  },
  { in: 'shared/src/kinds', from: /snapshot\.place\b/, to: 'snapshot.where' },
  {
    in: 'shared/src/kinds',
    from: /\bvalidTo, place, affected \}/,
    to: 'validTo, where: place, affected }',
  },
  {
    in: 'shared/src/kinds',
    from: /validFrom: day\.nullable\(\),(?=[^]*slug: 'leaflets')/,
    to: '',
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
  {
    in: 'site/src',
    from: /\btitle, place, isUrgent, validFrom/,
    to: 'title, where: place, isUrgent, validFrom',
  },
  { in: 'site/src', from: /\bisUrgent, place, affected/, to: 'isUrgent, where: place, affected' },
  { in: 'site/src/pages/pliante', from: /\{snapshot\.validFrom && \([^]*?\)\}\n/, to: '' },
]

/** Campaigns lose their picture; for the CMS alone, for the site would show it still. */
export const pictureRemoved: readonly Change[] = [
  ...upgrades('campaigns', 'other(({ image: _, ...rest }) => rest)'),
  {
    in: 'shared/src/kinds',
    from: /image: optionalReference,(?=[^]*slug: 'campaigns')/,
    to: '',
  },
]
