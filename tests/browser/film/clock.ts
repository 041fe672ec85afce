import { timeZone } from '@avizier/shared/dates'

const asTyped = new Intl.DateTimeFormat('ro-RO', {
  timeZone,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** A minute from now, as the field of a date takes it from the keyboard. */
export function inMinutes(minutes: number): string {
  const parts = asTyped.formatToParts(Date.now() + minutes * 60_000)
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return `${of('day')} ${of('month')} ${of('year')}, ${of('hour')}:${of('minute')}`
}
