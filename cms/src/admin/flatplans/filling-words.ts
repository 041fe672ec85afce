import { count } from '@avizier/shared/numbers'
import type { Filling } from '../../print/newspaper/printed-issue.ts'

type Told = Pick<Filling, 'room' | 'written'>

const lines = (number: number): string => count(number, 'un rând', 'rânduri')

/** How a text fills its place: „38 de rânduri scrise, loc pentru 50”, and what does not fit. */
export function fillingWords({ room, written }: Told): string {
  const said = `${lines(written)} ${written === 1 ? 'scris' : 'scrise'}, loc pentru ${room}`
  return written > room ? `${said}: ${lines(written - room)} în plus` : said
}

export const isOverset = ({ room, written }: Told): boolean => written > room
