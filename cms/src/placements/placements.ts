import { placementMedia, placementMediumLabels } from '@avizier/shared/kinds/campaigns'
import type { CollectionBeforeDeleteHook, CollectionConfig, Field } from 'payload'
import { hiddenUnless } from '../access/hidden-unless.ts'
import { actorOf, usersSlug } from '../access/actor.ts'
import { dropFilesOf } from '../collections/stored-files/private/files-of.ts'
import { dayField } from '../fields/dates/day.ts'
import { groups } from '../fields/groups.ts'
import { mendOnSave } from '../fields/mend-all-letters.ts'
import { internalNoteLimit } from '../fields/note-limit.ts'
import { titleLimit } from '../fields/title-limit.ts'
import { validateWebLink } from '../fields/web-link.ts'
import { placementAccess, seesPlacements } from './access.ts'
import { confirmAll } from './acts.ts'
import { costField } from './cost-field.ts'
import { keepCostsApart } from './keep-costs-apart.ts'
import {
  dropAppearances,
  followSeries,
  refuseStuck,
  requireResponsible,
} from './keep-appearances.ts'
import { mostCharacters } from './limits.ts'
import { seriesField } from './series-field.ts'
import { placementsSlug } from './slugs.ts'
import { spotDoors, spotFiles } from './spots.ts'

/** What an announcement or a spot can be made from. */
const shownCollections = ['announcements', 'campaigns', 'leaflets', 'press-releases'] as const

const what: Field[] = [
  {
    name: 'title',
    label: { ro: 'Ce apare', en: 'What appears' },
    type: 'text',
    required: true,
    maxLength: titleLimit,
    admin: { placeholder: 'Spotul „Patru culori”, 30 de secunde' },
  },
  {
    name: 'document',
    label: { ro: 'Documentul', en: 'Document' },
    type: 'relationship',
    relationTo: [...shownCollections],
    admin: {
      allowCreate: false,
      description: 'Anunțul, comunicatul sau pliantul care apare, dacă este unul dintre ele.',
    },
  },
  {
    type: 'collapsible',
    label: { ro: 'Textul sau fișierul trimis', en: 'Text or file that was sent' },
    admin: { initCollapsed: true },
    fields: [
      {
        name: 'text',
        label: { ro: 'Textul', en: 'Text' },
        type: 'textarea',
        maxLength: mostCharacters.text,
        admin: { rows: 4 },
      },
      {
        name: 'link',
        label: { ro: 'Adresa spotului sau a machetei', en: 'Address of the spot' },
        type: 'text',
        maxLength: mostCharacters.link,
        validate: validateWebLink,
      },
      {
        name: 'spots',
        type: 'ui',
        admin: {
          disableListColumn: true,
          components: { Field: '/src/admin/placements/spots-panel.tsx#SpotsPanel' },
        },
      },
    ],
  },
  {
    name: 'campaign',
    label: { ro: 'Campania', en: 'Campaign' },
    type: 'relationship',
    relationTo: 'campaigns',
    index: true,
    admin: { allowCreate: false, description: 'Raportul se face pe campanii.' },
  },
]

const where: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'medium',
        label: { ro: 'Mediul', en: 'Medium' },
        type: 'select',
        required: true,
        options: placementMedia.map((value) => ({ value, label: placementMediumLabels[value] })),
        admin: { width: '50%' },
      },
      {
        name: 'outlet',
        label: { ro: 'Unde', en: 'Where' },
        type: 'text',
        required: true,
        maxLength: mostCharacters.outlet,
        index: true,
        admin: {
          width: '50%',
          placeholder: 'Radio Cetate',
          description: 'Publicația, postul, panoul sau pagina, scrise mereu la fel.',
        },
      },
    ],
  },
  {
    name: 'place',
    label: { ro: 'Pagina, mărimea sau durata', en: 'Page, size or duration' },
    type: 'text',
    maxLength: mostCharacters.place,
    admin: { placeholder: 'pagina 3, o jumătate de pagină; 30 de secunde' },
  },
]

const contract: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'supplier',
        label: { ro: 'Furnizorul', en: 'Supplier' },
        type: 'text',
        maxLength: mostCharacters.supplier,
        admin: { width: '50%' },
      },
      {
        name: 'contractNumber',
        label: { ro: 'Nr. contractului', en: 'Contract number' },
        type: 'text',
        maxLength: mostCharacters.contract,
        admin: { width: '25%' },
      },
      dayField('contractDate', { ro: 'Din data de', en: 'Dated' }, { admin: { width: '25%' } }),
    ],
  },
  costField,
  {
    name: 'responsible',
    label: { ro: 'Răspunde', en: 'Responsible' },
    type: 'relationship',
    relationTo: usersSlug,
    index: true,
    // The names of colleagues, for those alone who read placements; the accounts themselves only administrators open.
    defaultValue: ({ user }: { user: unknown }) => actorOf(user)?.id,
    admin: {
      position: 'sidebar',
      components: { Field: '/src/admin/placements/responsible-field.tsx#ResponsibleField' },
      description: 'Primește un mesaj când lipsește o dovadă.',
    },
  },
  {
    name: 'note',
    label: { ro: 'Notă', en: 'Note' },
    type: 'textarea',
    maxLength: internalNoteLimit,
    admin: { position: 'sidebar', rows: 3, description: 'Numai pentru birou.' },
  },
]

const appearancesPanel: Field = {
  name: 'appearancesPanel',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/admin/placements/appearances-panel.tsx#AppearancesPanel' },
  },
}

/** Refused above where something was done with its appearances. */
const dropSpots: CollectionBeforeDeleteHook = ({ id, req }) =>
  dropFilesOf(req, spotFiles, String(id))

/** „Plasări”: what is to appear where, by which contract. The register follows none of it: nothing of it is public. */
export const placements: CollectionConfig = {
  slug: placementsSlug,
  labels: {
    singular: { ro: 'Plasare', en: 'Placement' },
    plural: { ro: 'Plasări', en: 'Placements' },
  },
  admin: {
    group: groups.press,
    useAsTitle: 'title',
    defaultColumns: ['title', 'outlet', 'medium', 'campaign', 'contractNumber', 'updatedAt'],
    listSearchableFields: ['title', 'outlet', 'supplier', 'contractNumber'],
    description: 'Ce apare, unde și după ce contract: anunțuri, spoturi, panouri.',
    hidden: hiddenUnless(seesPlacements),
    components: {
      beforeListTable: ['/src/admin/placements/placements-head.tsx#PlacementsHead'],
    },
  },
  defaultSort: '-updatedAt',
  defaultPopulate: { title: true },
  disableBulkEdit: true,
  disableDuplicate: true,
  access: placementAccess,
  endpoints: [confirmAll, ...spotDoors],
  hooks: {
    beforeOperation: [keepCostsApart],
    beforeValidate: [mendOnSave],
    beforeChange: [requireResponsible, refuseStuck],
    afterChange: [followSeries],
    beforeDelete: [dropAppearances, dropSpots],
  },
  fields: [...what, ...where, seriesField, ...contract, appearancesPanel],
}
