/** What tells who somebody is or how they are reached; in brackets, what stands where it was taken out. */
export const personalNames = {
  name: 'nume',
  email: 'adresă de e-mail',
  phone: 'telefon',
  cnp: 'CNP',
  identityCard: 'act de identitate',
  account: 'cont bancar',
  card: 'card bancar',
  address: 'adresă',
} as const
export type PersonalKind = keyof typeof personalNames
