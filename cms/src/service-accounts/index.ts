import { ValidationError, type CollectionBeforeValidateHook, type CollectionConfig } from 'payload'
import {
  serviceAccountsSlug,
  servicePurposes,
  type ServicePurpose,
} from '../access/is-service-account.ts'
import { hasRole } from '../access/has-role.ts'
import { groups } from '../fields/groups.ts'
import { mendOnSave } from '../fields/mend-all-letters.ts'

const purposeLabels: Record<ServicePurpose, string> = {
  publisher: 'Publicator: duce publicațiile pe site',
  scheduler: 'Planificator: poate cere reconstruirea site-ului',
  counter: 'Ghișeu: aduce în redacție ce s-a trimis prin formularele site-ului',
  mailer: 'Poștă: trimite mesajele instalației',
}

/** As many as the one that the form makes. */
const shortestKey = 32

/** A key that somebody could guess opens what is not public yet. */
const refuseShortKey: CollectionBeforeValidateHook = ({ data, req }) => {
  const key: unknown = data?.apiKey
  if (typeof key !== 'string' || key.length >= shortestKey) return
  const message = `Cheia are cel puțin ${shortestKey} de caractere: lăsați formularul să facă una.`
  throw new ValidationError(
    { collection: serviceAccountsSlug, errors: [{ path: 'apiKey', message }], req },
    req.t,
  )
}

/** Programs: publishers, schedulers that ask for rebuilds, the counter. They sign in with an API key only and never see the admin. */
export const serviceAccounts: CollectionConfig = {
  slug: serviceAccountsSlug,
  labels: { singular: 'Cont de serviciu', plural: 'Conturi de serviciu' },
  admin: {
    group: groups.administration,
    useAsTitle: 'name',
    description:
      'Programele care duc publicațiile pe site, îi cer reconstruirea sau aduc ce trimit cetățenii. Se identifică doar cu o cheie API.',
  },
  auth: { useAPIKey: true, disableLocalStrategy: true },
  access: {
    admin: () => false,
    create: ({ req }) => hasRole(req.user, 'admin'),
    read: ({ req }) => hasRole(req.user, 'admin'),
    update: ({ req }) => hasRole(req.user, 'admin'),
    delete: ({ req }) => hasRole(req.user, 'admin'),
    unlock: () => false,
  },
  hooks: { beforeValidate: [mendOnSave, refuseShortKey] },
  fields: [
    { name: 'name', label: 'Nume', type: 'text', required: true, unique: true },
    {
      name: 'purpose',
      label: 'Rol',
      type: 'select',
      required: true,
      defaultValue: 'publisher' satisfies ServicePurpose,
      options: servicePurposes.map((value) => ({ value, label: purposeLabels[value] })),
    },
  ],
}
