import { searchKeysName } from '../../database/search-keys.ts'
import { faulty } from '../../requests/of-people.ts'
import type { Does } from '../doing.ts'
import { caseKind, takesChannel } from '../kinds.ts'
import { caseSearchKeys } from '../search-keys.ts'
import { changeCase } from '../store.ts'

export const correctContact: Does<'correct-contact'> = async ({ req, before, asked }) => {
  const { stored } = before
  const { applicant } = asked
  await changeCase(req, stored.id, {
    applicant,
    [searchKeysName]: caseSearchKeys({ ...stored, applicant }),
  })
  return { details: {}, words: null }
}

/** The number stays: it was told to people. */
export const correctKind: Does<'correct-kind'> = async ({ req, before, asked }) => {
  const { kind, channel } = asked
  const { stored } = before
  if (!takesChannel(kind, channel))
    throw faulty([
      { path: 'channel', message: 'O solicitare de felul ales nu vine pe această cale.' },
    ])
  const { has } = caseKind(kind)
  if (has !== null && stored[has] === null)
    throw faulty([
      { path: 'kind', message: 'Felul ales are nevoie de alte date: înregistrați-o din nou.' },
    ])
  await changeCase(req, stored.id, { kind, channel })
  return { details: { kind: stored.kind, channel: stored.channel }, words: null }
}
