import type { Colleague } from '../../presence/address.ts'

/** Who has the document open beside the reader: „Maria Pop lucrează acum …”; null where nobody does. */
export function presenceSentence(
  colleagues: readonly Colleague[],
  labelOf: (path: string) => string | null,
): string | null {
  const others = colleagues.filter(({ isSelf }) => !isSelf)
  if (others.length > 0)
    return `${listed(others.map((one) => placed(one, labelOf)))} lucrează acum la acest document.`
  return colleagues.length > 0
    ? 'Aveți acest document deschis și în altă filă sau fereastră.'
    : null
}

const placed = ({ name, field }: Colleague, labelOf: (path: string) => string | null): string => {
  const label = field === null ? null : labelOf(field)
  const who = name.trim() || 'Un coleg'
  return label ? `${who} (la „${label}”)` : who
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} și ${names.at(-1)}`

/** The one colleague whose text it can be; null where there are several, or none. */
export function colleagueIn(colleagues: readonly Colleague[]): string | null {
  const others = colleagues.filter(({ isSelf }) => !isSelf)
  return others.length === 1 ? (others[0]?.name ?? null) : null
}
