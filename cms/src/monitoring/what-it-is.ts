import type { Field } from 'payload'
import { optionsOf } from '../fields/options-of.ts'
import { instantField } from '../fields/dates/instant.ts'
import { validateAddress } from './feeds/feed-address.ts'
import { mostCharacters, mostMinutes } from './limits.ts'
import { isBroadcast, media } from './media.ts'

const onAir = ({ medium }: { medium?: unknown }): boolean => isBroadcast(medium)

const validateMinute = (value: unknown): true | string =>
  value === null ||
  value === undefined ||
  (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= mostMinutes) ||
  `Minutul este un număr întreg, de la 0 la ${mostMinutes}.`

/** Where in a broadcast it was said. */
const inBroadcast: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'programme',
        label: { ro: 'Emisiunea', en: 'Programme' },
        type: 'text',
        maxLength: mostCharacters.programme,
        admin: { width: '50%', placeholder: 'Dimineața în oraș', condition: onAir },
      },
      {
        name: 'minute',
        label: { ro: 'Minutul', en: 'Minute' },
        type: 'number',
        validate: validateMinute,
        admin: { width: '50%', placeholder: '12', condition: onAir },
      },
    ],
  },
]

const scansPanel: Field = {
  name: 'scans',
  type: 'ui',
  admin: {
    disableListColumn: true,
    condition: ({ medium }) => medium === 'print',
    components: { Field: '/src/admin/monitoring/scans-panel.tsx#ScansPanel' },
  },
}

/** What was written or said, where and when. */
export const whatItIs: Field[] = [
  {
    name: 'title',
    label: { ro: 'Titlul', en: 'Title' },
    type: 'text',
    required: true,
    maxLength: mostCharacters.title,
  },
  {
    type: 'row',
    fields: [
      {
        name: 'outlet',
        label: { ro: 'Publicația sau postul', en: 'Outlet' },
        type: 'text',
        required: true,
        index: true,
        maxLength: mostCharacters.outlet,
        admin: { width: '50%', placeholder: 'Radio Someș' },
      },
      {
        name: 'medium',
        label: { ro: 'Felul', en: 'Medium' },
        type: 'select',
        required: true,
        defaultValue: 'online',
        options: optionsOf(media),
        admin: { width: '50%' },
      },
    ],
  },
  ...inBroadcast,
  instantField(
    'publishedAt',
    { ro: 'Apărut la', en: 'Published at' },
    { required: true, index: true, defaultValue: () => new Date().toISOString() },
  ),
  {
    name: 'url',
    label: { ro: 'Adresa', en: 'Address' },
    type: 'text',
    validate: (value: unknown) => validateAddress(value as string | null | undefined),
  },
  {
    name: 'extract',
    label: { ro: 'Pe scurt', en: 'Extract' },
    type: 'textarea',
    maxLength: mostCharacters.extract,
    admin: {
      rows: 4,
      description:
        'Câteva rânduri, cu vorbele dumneavoastră sau citate. Textul întreg rămâne la cine l-a scris.',
    },
  },
  scansPanel,
]
