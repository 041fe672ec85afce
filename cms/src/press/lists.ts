import type { CollectionConfig, Field } from 'payload'
import { worksWithPress } from '../access/works-with-press.ts'
import { hiddenUnless } from '../access/hidden-unless.ts'
import { optionsOf } from '../fields/options-of.ts'
import { groups } from '../fields/groups.ts'
import { mendOnSave } from '../fields/mend-all-letters.ts'
import { pressListsSlug } from '../fields/press-lists.ts'
import { pressAccess } from './access.ts'
import { keepAwaited } from './keep-awaited.ts'
import { ruleLabels } from './rules.ts'
import { journalistsSlug } from './slugs.ts'

const needed =
  (rule: string, sentence: string) =>
  (value: unknown, { siblingData }: { siblingData: unknown }): true | string => {
    const { rule: chosen } = siblingData as { rule?: unknown }
    return chosen !== rule || (Array.isArray(value) && value.length > 0) || sentence
  }

const fields: Field[] = [
  {
    name: 'name',
    label: { ro: 'Numele listei', en: 'Name' },
    type: 'text',
    required: true,
    unique: true,
    maxLength: 120,
    admin: {
      placeholder: 'Presa locală',
      description: 'Jurnaliștii îl citesc în fiecare mesaj: „sunteți pe lista de presă…”.',
    },
  },
  {
    name: 'rule',
    label: { ro: 'Cine este pe listă', en: 'Who is on it' },
    type: 'radio',
    required: true,
    defaultValue: 'chosen',
    options: optionsOf(ruleLabels),
  },
  {
    name: 'topics',
    label: { ro: 'Temele', en: 'Topics' },
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    validate: needed('topics', 'Alegeți cel puțin o temă.'),
    admin: { condition: ({ rule }) => rule === 'topics' },
  },
  {
    name: 'members',
    label: { ro: 'Jurnaliștii', en: 'Journalists' },
    type: 'relationship',
    relationTo: journalistsSlug,
    hasMany: true,
    validate: needed('chosen', 'Alegeți cel puțin un jurnalist.'),
    admin: { condition: ({ rule }) => rule === 'chosen' },
  },
  {
    name: 'whoIsOnIt',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/press/list-members.tsx#ListMembers' },
    },
  },
]

/** „Liste de presă”. Who is on one follows from a rule where there is one: an imported journalist needs no second step. */
export const pressLists: CollectionConfig = {
  slug: pressListsSlug,
  labels: {
    singular: { ro: 'Listă de presă', en: 'Press list' },
    plural: { ro: 'Liste de presă', en: 'Press lists' },
  },
  admin: {
    group: groups.press,
    useAsTitle: 'name',
    defaultColumns: ['name', 'rule', 'updatedAt'],
    description:
      'În formularul unui comunicat sau al unui anunț alegeți una sau mai multe dintre ele.',
    hidden: hiddenUnless(worksWithPress),
  },
  defaultSort: 'name',
  defaultPopulate: { name: true },
  disableBulkEdit: true,
  disableDuplicate: true,
  access: pressAccess,
  hooks: { beforeValidate: [mendOnSave], beforeDelete: [keepAwaited] },
  fields,
}
