import { createLocalReq, type DefaultServerCellComponentProps, type Payload } from 'payload'
import { cache } from 'react'
import { storedCase } from '../../../cases/case.ts'
import { caseRules } from '../../../cases/settings.ts'
import { isOpen } from '../../../cases/states.ts'
import { termsOf } from '../../../cases/terms.ts'
import { termLines } from '../term-lines.ts'

const rowSchema = storedCase.pick({
  ...{ kind: true, channel: true, state: true },
  ...{ receivedAt: true, registeredAt: true, isExtended: true },
})

/** The office's calendar, asked once for all rows of a list. */
const calendarFor = cache(async (payload: Payload) => {
  const { calendar } = await caseRules(await createLocalReq({}, payload))
  return calendar
})

/** In the list of cases: until when an answer is owed, and in its title why; red once that has passed. */
export const TermCell = async ({ rowData, payload }: Partial<DefaultServerCellComponentProps>) => {
  const row = rowSchema.safeParse(rowData)
  if (!payload || !row.success) return null
  const { state, isExtended, ...begun } = row.data
  const terms = termsOf({ ...begun, isExtended: isExtended ?? false }, await calendarFor(payload))
  const [answer] = termLines({ ...terms, ...onlyAnswer }, isOpen(state), new Date())
  if (!answer) return <span>{state === 'received' ? 'nu curge încă' : '—'}</span>
  return (
    <span className={answer.tone === 'far' ? undefined : 'avizier-urgent'} title={answer.why}>
      {answer.when}
    </span>
  )
}

const onlyAnswer = { extension: null, refusal: null, forwarding: null }
