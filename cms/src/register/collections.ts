import type { CollectionConfig } from 'payload'
import { collectionLabels } from '@avizier/shared/kinds/index'
import { registerEvents } from '@avizier/shared/register'
import { subjectCollections } from '@avizier/shared/collections'
import { withdrawalManners } from '@avizier/shared/withdrawal'
import { hasRole } from '../access/has-role.ts'
import { isPublisher } from '../access/is-service-account.ts'
import { worksInOffice } from '../access/works-in-office.ts'
import { exactInstantField } from '../fields/dates/instant.ts'
import { groups } from '../fields/groups.ts'
import { withdrawalLabels } from '../fields/withdrawal.ts'
import { closed } from './closed.ts'
import { registerHeadSlug, registerIndexSlug, registerSlug } from './slugs.ts'

const appendOnly = closed(
  'Registrul publicărilor nu se modifică: fiecare rând rămâne cum a fost scris.',
)

const eventLabels: Record<(typeof registerEvents)[number], string> = {
  published: 'Publicat',
  updated: 'Actualizat',
  corrected: 'Rectificat',
  withdrawn: 'Retras',
  referenced: 'Arătat',
}

/** Registrul publicărilor: what became public, when, in which form, by whom. Append-only through every door. */
export const register: CollectionConfig = {
  slug: registerSlug,
  labels: { singular: 'Rând din registru', plural: 'Registrul publicărilor' },
  admin: {
    group: groups.administration,
    useAsTitle: 'number',
    defaultColumns: ['number', 'at', 'event', 'subjectCollection', 'path', 'actor'],
    description:
      'Tot ce a devenit public sau a fost retras, în ordine. Nimeni nu poate schimba sau șterge un rând.',
  },
  defaultSort: '-number',
  ...appendOnly,
  access: {
    ...appendOnly.access,
    read: ({ req }) => worksInOffice(req.user) || isPublisher(req.user),
  },
  indexes: [{ fields: ['subjectKey', 'number'] }],
  fields: [
    { name: 'number', label: 'Nr.', type: 'number', required: true, unique: true, index: true },
    exactInstantField('at', 'Când', { required: true, index: true }),
    { name: 'actor', label: 'Cine', type: 'text', required: true },
    {
      name: 'subjectCollection',
      label: 'Felul documentului',
      type: 'select',
      required: true,
      options: subjectCollections.map((value) => ({
        value,
        label: collectionLabels[value].singular,
      })),
    },
    { name: 'subject', label: 'Documentul', type: 'text', required: true },
    {
      name: 'subjectKey',
      label: 'Documentul',
      type: 'text',
      required: true,
      index: true,
      admin: { hidden: true, disableListColumn: true },
    },
    {
      name: 'event',
      label: 'Ce s-a întâmplat',
      type: 'select',
      required: true,
      options: registerEvents.map((value) => ({ value, label: eventLabels[value] })),
    },
    { name: 'path', label: 'Adresa publică', type: 'text' },
    {
      name: 'snapshot',
      label: 'Forma publică',
      type: 'json',
      admin: {
        // Data as it was hashed: for whoever checks the register, not for who writes.
        condition: (_data, _siblings, { user }) => hasRole(user, 'webmaster', 'admin'),
        disableListColumn: true,
        components: { Field: '/src/admin/plain-json.tsx#PlainJson' },
      },
    },
    { name: 'snapshotHash', label: 'Amprenta formei (SHA-256)', type: 'text' },
    {
      name: 'formVersion',
      label: 'Versiunea formei',
      type: 'number',
      admin: { hidden: true, disableListColumn: true },
    },
    { name: 'previousHash', label: 'Amprenta rândului dinainte', type: 'text', required: true },
    { name: 'note', label: 'Notă', type: 'textarea' },
    {
      name: 'manner',
      label: 'Felul retragerii',
      type: 'select',
      options: withdrawalManners.map((value) => ({ value, label: withdrawalLabels[value] })),
    },
    { name: 'replacedBy', label: 'Înlocuit de', type: 'text' },
    { name: 'isMajor', label: 'Apare în istoricul public', type: 'checkbox', defaultValue: false },
  ],
}

/** One row: the number and hash that the next register row continues from. */
export const registerHead: CollectionConfig = {
  slug: registerHeadSlug,
  admin: { hidden: true },
  ...appendOnly,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'hash', type: 'text', required: true },
  ],
}

/** The latest row of each subject and what it refers to: kept with each row that is appended. */
export const registerIndex: CollectionConfig = {
  slug: registerIndexSlug,
  admin: { hidden: true },
  ...appendOnly,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'isLive', type: 'checkbox', required: true, defaultValue: false },
    { name: 'path', type: 'text', index: true },
    { name: 'snapshotHash', type: 'text' },
    { name: 'refers', type: 'text', hasMany: true, index: true },
  ],
}
