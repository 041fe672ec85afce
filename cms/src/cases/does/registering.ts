import type { PayloadRequest } from 'payload'
import { usersSlug } from '../../access/actor.ts'
import { peopleWith } from '../../access/people.ts'
import { faulty } from '../../requests/of-people.ts'
import type { Does } from '../doing.ts'
import { sendLetter } from '../letters/send-letter.ts'
import { isThere } from '../store.ts'
import { table } from '../table.ts'
import { isBeforeArrival } from './before-arrival.ts'

/** The number in the register of the institution; once more where it was entered wrongly. */
export const register: Does<'register'> = ({ before, asked: { number, at }, now }) => {
  if (isBeforeArrival(at, before.stored))
    throw faulty([
      { path: 'at', message: 'Solicitarea nu putea fi înregistrată înainte de a veni.' },
    ])
  if (new Date(at) > now)
    throw faulty([{ path: 'at', message: 'Ziua și ora înregistrării sunt în viitor.' }])
  return Promise.resolve({ details: { number, at }, words: null })
}

export const confirmReceipt: Does<'confirm-receipt'> = async (doing) => ({
  details: await sendLetter(doing, { act: 'confirm-receipt' }),
  words: null,
})

export const handOver: Does<'hand-over'> = async ({ req, asked: { to } }) => {
  if (!(await mayAnswer(req, to)))
    throw faulty([{ path: 'to', message: 'Alegeți pe cineva din birou care scrie răspunsuri.' }])
  return { details: { to }, words: null }
}

const mayAnswer = async (req: PayloadRequest, person: string): Promise<boolean> =>
  (await isThere(req, usersSlug, person)) &&
  (await peopleWith(req, table.write.roles)).includes(person)
