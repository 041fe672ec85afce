import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  Field,
  FieldHook,
} from 'payload'
import { byServerAlone, ownField } from '../fields/own-fields.ts'
import { worksWithPress } from '../access/works-with-press.ts'
import { hiddenUnless } from '../access/hidden-unless.ts'
import { optionsOf } from '../fields/options-of.ts'
import { exactInstantField } from '../fields/dates/instant.ts'
import { groups } from '../fields/groups.ts'
import { mendOnSave } from '../fields/mend-all-letters.ts'
import { emailKey } from '../mail/email-key.ts'
import { mailAddress } from '../mail/queue-mail.ts'
import { stopWaiting } from '../mail/stop-waiting.ts'
import { pressAccess } from './access.ts'
import { endings } from './endings.ts'
import { exportJournalists } from './export/endpoint.ts'
import { importJournalists } from './import/endpoint.ts'
import { mostCharacters } from './limits.ts'
import {
  askedBackField,
  refuseDeleted,
  refuseGivenUp,
  refuseKnown,
} from './refused/keep-refused.ts'
import { journalistsSlug } from './slugs.ts'
import { keepStanding, leaveUnlessKnown } from './keep-standing.ts'

const never = () => false
/** Shown until whoever is taken back is saved: only who saw since when takes back. */
const hasEnded = ({ ending }: { ending?: unknown }): boolean => typeof ending === 'string'

const asMailbox: FieldHook = ({ value }: { value?: unknown }): unknown =>
  typeof value === 'string' ? emailKey(value) : value

const who: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'name',
        label: { ro: 'Numele', en: 'Name' },
        type: 'text',
        required: true,
        maxLength: mostCharacters.name,
        admin: { width: '50%', placeholder: 'Ioana Marin' },
      },
      {
        name: 'outlet',
        label: { ro: 'Publicația', en: 'Outlet' },
        type: 'text',
        maxLength: mostCharacters.outlet,
        index: true,
        admin: { width: '50%', placeholder: 'Gazeta de Someș' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'email',
        label: 'E-mail',
        type: 'email',
        required: true,
        unique: true,
        index: true,
        hooks: { beforeValidate: [asMailbox] },
        validate: (value: unknown) =>
          mailAddress.safeParse(value).success || 'Scrieți o adresă de e-mail întreagă.',
        admin: { width: '50%' },
      },
      {
        name: 'phone',
        label: { ro: 'Telefon', en: 'Phone' },
        type: 'text',
        maxLength: mostCharacters.phone,
        admin: { width: '50%' },
      },
    ],
  },
  {
    name: 'topics',
    label: { ro: 'Temele pe care le urmărește', en: 'Topics followed' },
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
  },
  {
    name: 'note',
    label: { ro: 'Notă', en: 'Note' },
    type: 'textarea',
    maxLength: mostCharacters.note,
    admin: { rows: 3, description: 'Numai pentru birou.' },
  },
]

const standing: Field[] = [
  {
    name: 'isAccredited',
    label: { ro: 'Acreditat', en: 'Accredited' },
    type: 'checkbox',
    defaultValue: false,
    index: true,
    admin: { position: 'sidebar' },
  },
  {
    name: 'isActive',
    label: { ro: 'Primește mesaje', en: 'Gets letters' },
    type: 'checkbox',
    defaultValue: true,
    index: true,
    admin: {
      position: 'sidebar',
      description: 'Cine renunță dintr-un mesaj iese singur. Bifați din nou numai dacă vă cere.',
    },
  },
  askedBackField,
  {
    name: 'ending',
    label: { ro: 'De ce nu mai primește', en: 'Why no longer' },
    type: 'select',
    options: optionsOf(endings),
    access: byServerAlone,
    admin: { position: 'sidebar', readOnly: true, condition: hasEnded },
  },
  exactInstantField(
    'endedAt',
    { ro: 'De când', en: 'Since' },
    {
      // A form says by it what it knew; it is written by the newsroom alone.
      access: { create: never },
      admin: { position: 'sidebar', readOnly: true, condition: hasEnded },
    },
  ),
  // By it the link that ends everything is made, and by the hash of that it is found again.
  { name: 'key', type: 'text', unique: true, ...ownField },
  { name: 'tokenHash', type: 'text', unique: true, index: true, ...ownField },
  // Letters that the mail server refused for good, one after the other.
  { name: 'bounces', type: 'number', defaultValue: 0, ...ownField },
]

const stopIfOver: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { id, isActive } = doc as { id: string; isActive?: unknown }
  if (isActive === false) await stopWaiting(req, { subscriber: id }, new Date())
}

const stopAll: CollectionAfterDeleteHook = ({ id, req }) =>
  stopWaiting(req, { subscriber: String(id) }, new Date())

/** „Jurnaliști”: whom the office writes to, and why somebody is not written to any more. */
export const journalists: CollectionConfig = {
  slug: journalistsSlug,
  labels: {
    singular: { ro: 'Jurnalist', en: 'Journalist' },
    plural: { ro: 'Jurnaliști', en: 'Journalists' },
  },
  admin: {
    group: groups.press,
    useAsTitle: 'name',
    listSearchableFields: ['name', 'outlet', 'email'],
    defaultColumns: ['name', 'outlet', 'email', 'isAccredited', 'topics', 'isActive'],
    description: 'Cui trimite biroul comunicatele. Datele sunt numai ale redacției.',
    hidden: hiddenUnless(worksWithPress),
    components: { beforeListTable: ['/src/admin/press/journalists-head.tsx#JournalistsHead'] },
  },
  defaultSort: 'name',
  defaultPopulate: { name: true, outlet: true },
  disableBulkEdit: true,
  disableDuplicate: true,
  access: pressAccess,
  endpoints: [exportJournalists, importJournalists],
  hooks: {
    beforeOperation: [leaveUnlessKnown],
    beforeValidate: [mendOnSave],
    beforeChange: [refuseKnown, keepStanding],
    afterChange: [stopIfOver, refuseGivenUp],
    afterDelete: [stopAll, refuseDeleted],
  },
  fields: [...who, ...standing],
}
