import type { Journalist } from './store.ts'

/** Somebody of the press in a list: „Ana Pop, Gazeta”. */
export const knownAs = ({ name, outlet }: Pick<Journalist, 'name' | 'outlet'>): string =>
  outlet === null ? name : `${name}, ${outlet}`
