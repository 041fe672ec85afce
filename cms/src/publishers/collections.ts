import { orderKinds, type OrderKind } from '@avizier/shared/register-api'
import type { CollectionConfig } from 'payload'
import { hasRole } from '../access/has-role.ts'
import { worksInOffice } from '../access/works-in-office.ts'
import { exactInstantField } from '../fields/dates/instant.ts'
import { groups } from '../fields/groups.ts'
import { closed } from '../register/closed.ts'
import { deliveriesSlug, ordersSlug, publishersSlug, webhookCallsSlug } from './slugs.ts'

const kindLabels: Record<OrderKind, string> = {
  rebuild: 'Reconstruire',
  rollback: 'Revenire la o versiune',
  verify: 'Verificare',
}

const appendOnly = closed('Comenzile pentru site rămân cum au fost date.')

/** What webmasters and their programs asked of the publishers, numbered without a gap. */
export const publisherOrders: CollectionConfig = {
  slug: ordersSlug,
  labels: { singular: 'Comandă pentru site', plural: 'Comenzi pentru site' },
  admin: {
    group: groups.administration,
    useAsTitle: 'number',
    defaultColumns: ['number', 'at', 'kind', 'by', 'reason'],
    description: 'Cine a cerut reconstruirea, verificarea sau o versiune anterioară și de ce.',
  },
  defaultSort: '-number',
  ...appendOnly,
  access: {
    ...appendOnly.access,
    read: ({ req }) => hasRole(req.user, 'webmaster', 'admin'),
  },
  fields: [
    { name: 'number', label: 'Nr.', type: 'number', required: true, unique: true, index: true },
    {
      name: 'kind',
      label: 'Ce',
      type: 'select',
      required: true,
      options: orderKinds.map((value) => ({ value, label: kindLabels[value] })),
    },
    { name: 'release', label: 'Versiunea', type: 'text' },
    { name: 'by', label: 'Cine', type: 'text', required: true },
    { name: 'reason', label: 'De ce', type: 'textarea' },
    exactInstantField('at', 'Când', { required: true }),
  ],
}

/** What each publisher last said of itself; the site panel shows it. */
export const publishers: CollectionConfig = {
  slug: publishersSlug,
  admin: { hidden: true },
  ...closed('Starea unui publicator o scrie numai el.'),
  fields: [
    { name: 'publisher', type: 'text', required: true, unique: true, index: true },
    { name: 'lastSeen', type: 'date', required: true },
    { name: 'state', type: 'json', required: true },
  ],
}

/** The calls of the last minutes, so that none is answered twice and not too many are answered. */
export const webhookCalls: CollectionConfig = {
  slug: webhookCallsSlug,
  admin: { hidden: true },
  ...closed('Apelurile se notează singure.'),
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'at', type: 'date', required: true, index: true },
  ],
}

const asReported = closed('Livrările rămân cum au fost raportate.')

/** What publishers reported: these rows were live on disk at this time. */
export const deliveries: CollectionConfig = {
  slug: deliveriesSlug,
  labels: { singular: 'Livrare', plural: 'Livrări' },
  admin: {
    group: groups.administration,
    useAsTitle: 'last',
    defaultColumns: ['at', 'first', 'last', 'urls', 'milliseconds', 'steps', 'publisher'],
    description: 'Când au ajuns pe site rândurile registrului.',
  },
  defaultSort: '-last',
  ...asReported,
  access: { ...asReported.access, read: ({ req }) => worksInOffice(req.user) },
  fields: [
    { name: 'publisher', label: 'Cine a publicat', type: 'text', required: true, index: true },
    { name: 'first', label: 'De la rândul', type: 'number', required: true, index: true },
    { name: 'last', label: 'Până la rândul', type: 'number', required: true, index: true },
    exactInstantField('seenAt', 'Văzut de publicator'),
    exactInstantField('renderedAt', 'Randat'),
    exactInstantField('at', 'Pe site din', { required: true }),
    exactInstantField('reportedAt', 'Raportat'),
    { name: 'urls', label: 'Pagini', type: 'number', required: true },
    { name: 'bytes', label: 'Octeți', type: 'number', required: true },
    { name: 'milliseconds', label: 'Durata (ms)', type: 'number', required: true },
    {
      name: 'steps',
      label: 'Pe pași',
      type: 'ui',
      admin: { components: { Cell: '/src/admin/delivery-steps-cell.tsx#DeliveryStepsCell' } },
    },
  ],
}
