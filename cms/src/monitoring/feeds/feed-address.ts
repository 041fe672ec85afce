import { mostCharacters } from '../limits.ts'

/** Says beside the field what is wrong with the address of a feed or of an article; an empty one is the field's own affair. */
export function validateAddress(value: string | null | undefined): true | string {
  if (!value) return true
  if (value.length > mostCharacters.address) return 'Adresa este prea lungă.'
  if (!URL.canParse(value) || /\s/.test(value)) return whole
  const { protocol, username, password } = new URL(value)
  if (!/^https?:$/.test(protocol)) return whole
  if (username || password) return 'Adresa are în ea un nume sau o parolă. Scrieți-o fără ele.'
  return true
}

const whole = 'Scrieți o adresă completă, care începe cu https:// sau http://.'
