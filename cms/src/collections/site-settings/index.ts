import { settingsSlug } from '@avizier/shared/collections'
import { collectionLabels } from '@avizier/shared/kinds/index'
import type { GlobalConfig } from 'payload'
import { hasRole } from '../../access/has-role.ts'
import { isStaff } from '../../access/is-staff.ts'
import { groups } from '../../fields/groups.ts'
import { mendOnSave } from '../../fields/mend-all-letters.ts'
import { keepSettingsRevisions } from '../../revisions/keep-revisions.ts'

/** The site's own facts. The defaults are those of the office that this was built for. */
export const siteSettings: GlobalConfig = keepSettingsRevisions({
  slug: settingsSlug,
  label: collectionLabels[settingsSlug].singular,
  admin: {
    group: groups.administration,
    description: 'Apar pe fiecare pagină a site-ului, imediat după salvare.',
  },
  access: {
    read: ({ req }) => isStaff(req.user),
    update: ({ req }) => hasRole(req.user, 'webmaster', 'chief', 'admin'),
    readVersions: () => false,
  },
  hooks: { beforeValidate: [mendOnSave] },
  fields: [
    {
      name: 'institution',
      label: { ro: 'Instituția', en: 'Institution' },
      type: 'text',
      required: true,
      defaultValue: 'Primăria municipiului Cluj-Napoca',
    },
    {
      name: 'county',
      label: { ro: 'Județul', en: 'County' },
      type: 'text',
      defaultValue: 'Județul Cluj',
      admin: { description: 'Apare numai pe hârtie, în antetul scrisorilor și al rapoartelor.' },
    },
    {
      name: 'office',
      label: { ro: 'Biroul', en: 'Office' },
      type: 'text',
      required: true,
      defaultValue: 'Biroul Mass-media',
    },
    {
      name: 'tagline',
      label: { ro: 'Sub titlul site-ului', en: 'Tagline' },
      type: 'text',
      required: true,
      defaultValue: 'Comunicate, anunțuri și dezbateri publice ale orașului',
    },
    {
      name: 'address',
      label: { ro: 'Adresa', en: 'Address' },
      type: 'text',
      required: true,
      defaultValue: 'str. Moților nr. 3, camerele 49–50, Cluj-Napoca',
    },
    {
      name: 'phone',
      label: { ro: 'Telefon', en: 'Phone' },
      type: 'text',
      required: true,
      defaultValue: '0264 431 900',
    },
    { name: 'email', label: 'E-mail', type: 'email' },
    {
      name: 'hours',
      label: { ro: 'Program', en: 'Hours' },
      type: 'text',
      admin: { placeholder: 'luni–joi, 8:00–16:30; vineri, 8:00–14:00' },
    },
    {
      name: 'headOfOffice',
      label: { ro: 'Șeful biroului', en: 'Head of office' },
      type: 'text',
      defaultValue: 'Perșa Iulia Maria',
    },
    {
      name: 'pressContacts',
      label: { ro: 'Contacte pentru presă', en: 'Press contacts' },
      type: 'relationship',
      relationTo: 'contacts',
      hasMany: true,
      admin: { description: 'Apar în pagina „Pentru presă”.' },
    },
    {
      name: 'isDemonstration',
      label: { ro: 'Conținut demonstrativ', en: 'Demonstration content' },
      type: 'checkbox',
      defaultValue: false,
      admin: { description: 'Subsolul fiecărei pagini spune că informațiile sunt inventate.' },
    },
  ],
})
