import type { CollectionConfig, Field } from 'payload'
import { hiddenUnless } from '../access/hidden-unless.ts'
import { groups } from '../fields/groups.ts'
import { mendOnSave } from '../fields/mend-all-letters.ts'
import { keptAccess, watchesPress } from './access.ts'
import { mostCharacters, mostPhrases } from './limits.ts'
import { phrasesOf } from './matching/rule.ts'
import { wordsIn } from './matching/words.ts'
import { monitoringRulesSlug } from './slugs.ts'

function validatePhrases(value: unknown): true | string {
  const phrases = typeof value === 'string' ? phrasesOf(value) : []
  const long = phrases.find((phrase) => phrase.length > mostCharacters.phrase)
  if (long)
    return `Un rând are cel mult ${mostCharacters.phrase} de caractere: „${long.slice(0, 30)}…”.`
  const wordless = phrases.find((phrase) => wordsIn(phrase).length === 0)
  if (wordless) return `„${wordless}” nu are niciun cuvânt.`
  return phrases.length <= mostPhrases || `O regulă are cel mult ${mostPhrases} de rânduri.`
}

const fields: Field[] = [
  {
    name: 'name',
    label: { ro: 'Numele regulii', en: 'Name' },
    type: 'text',
    required: true,
    unique: true,
    maxLength: mostCharacters.name,
    admin: { placeholder: 'Drumuri și poduri' },
  },
  {
    name: 'phrases',
    label: { ro: 'Cuvinte și expresii, câte una pe rând', en: 'Words and phrases, one a line' },
    type: 'textarea',
    required: true,
    validate: (value: unknown) =>
      typeof value === 'string' && phrasesOf(value).length > 0
        ? validatePhrases(value)
        : 'Scrieți cel puțin un cuvânt.',
    admin: {
      rows: 6,
      placeholder: 'Primăria Cluj-Napoca\npod peste Someș\nprimar*',
      description:
        'Ajunge una. Se găsesc cu sau fără diacritice și în orice formă: „pod” găsește „podurile”. Cu o stea la sfârșit, tot ce începe așa.',
    },
  },
  {
    name: 'without',
    label: { ro: 'Dar nu unde apare', en: 'But not with' },
    type: 'textarea',
    validate: validatePhrases,
    admin: { rows: 2, description: 'Câte una pe rând: de exemplu, alt oraș cu o stradă la fel.' },
  },
  {
    name: 'topic',
    label: { ro: 'Tema propusă', en: 'Proposed topic' },
    type: 'relationship',
    relationTo: 'topics',
    admin: { position: 'sidebar' },
  },
  {
    name: 'department',
    label: { ro: 'Compartimentul propus', en: 'Proposed department' },
    type: 'relationship',
    relationTo: 'departments',
    admin: { position: 'sidebar' },
  },
]

/** „Reguli de monitorizare”: by which words of an article the office wants to see it. */
export const monitoringRules: CollectionConfig = {
  slug: monitoringRulesSlug,
  labels: {
    singular: { ro: 'Regulă de monitorizare', en: 'Monitoring rule' },
    plural: { ro: 'Reguli de monitorizare', en: 'Monitoring rules' },
  },
  admin: {
    group: groups.press,
    useAsTitle: 'name',
    defaultColumns: ['name', 'phrases', 'topic', 'department'],
    description:
      'Ce articole intră la triere. O schimbare se vede la următoarea citire a surselor.',
    hidden: hiddenUnless(watchesPress),
  },
  defaultSort: 'name',
  disableBulkEdit: true,
  disableDuplicate: true,
  access: keptAccess,
  hooks: { beforeValidate: [mendOnSave] },
  fields,
}
