import { count } from '@avizier/shared/numbers'

/** To how many addresses a review went. */
export const recipientsText = (recipients: number): string =>
  recipients === 0 ? 'fără destinatari' : `la ${count(recipients, 'o adresă', 'adrese')}`
