import type { ActKinds } from '../act-kind.ts'
import { approve, approveAfterwards, returning, submit } from './plain.ts'
import { publish, publishUrgently } from './publish.ts'
import { reinstate } from './reinstate.ts'
import { withdraw } from './withdraw.ts'

/** The acts of the desk itself. What is planned ahead comes from the room that keeps the plans. */
export const actKinds: ActKinds = {
  submit,
  return: returning,
  approve,
  publish,
  'publish-urgently': publishUrgently,
  'approve-afterwards': approveAfterwards,
  withdraw,
  reinstate,
}
