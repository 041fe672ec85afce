import type { PayloadRequest } from 'payload'
import { faulty } from '../../requests/of-people.ts'
import type { StoredCase } from '../case.ts'
import type { Does } from '../doing.ts'
import { isOpen } from '../states.ts'
import { findCase } from '../store.ts'

/** To an open one alone, so that no chain of them leads back to where it began. */
export const join: Does<'join'> = async ({ req, before: { stored }, asked: { to } }) => {
  const sentence = await refusalToJoin(req, stored, to)
  if (sentence !== null) throw faulty([{ path: 'to', message: sentence }])
  return { details: { to }, words: null }
}

async function refusalToJoin(
  req: PayloadRequest,
  { id, kind }: Pick<StoredCase, 'id' | 'kind'>,
  to: string,
): Promise<string | null> {
  if (to === id) return 'O solicitare nu se conexează la ea însăși.'
  const other = await findCase(req, to)
  if (!other || other.erasedAt !== null) return 'Solicitarea aleasă nu mai este aici.'
  if (!isOpen(other.state)) return 'Solicitarea aleasă este încheiată: alegeți una în lucru.'
  return other.kind === kind ? null : 'Se conexează numai solicitări de același fel.'
}

export const unjoin: Does<'unjoin'> = () => Promise.resolve({ details: {}, words: null })
