import type { Does } from '../doing.ts'
import { eraseCase } from '../erase.ts'

type Noted = 'withdraw' | 'close' | 'reopen'

const noted = <Name extends Noted>({ asked }: { asked: { act: Name; note: string } }) =>
  Promise.resolve({ details: {}, words: asked.note })

export const withdraw: Does<'withdraw'> = noted
export const close: Does<'close'> = noted
export const reopen: Does<'reopen'> = noted

export const erase: Does<'erase'> = async ({ req, before, asked, now }) => {
  await eraseCase(req, before.stored, now.toISOString())
  return { details: {}, words: asked.note }
}
