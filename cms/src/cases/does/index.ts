import type { NewCaseAct } from '../acts.ts'
import type { Asked, AskedName } from '../asked.ts'
import type { Does, Doing } from '../doing.ts'
import { correctContact, correctKind } from './correcting.ts'
import { answerVerbally, approve, send, sendBack, submit, write } from './drafting.ts'
import { close, erase, reopen, withdraw } from './ending.ts'
import { join, unjoin } from './joining.ts'
import { extend, forward, grant, refuseRequest, resend } from './letters.ts'
import { answerPart, askPart, releasePart } from './parts.ts'
import { publish } from './publishing.ts'
import { confirmReceipt, handOver, register } from './registering.ts'

const does: { [Name in AskedName]: Does<Name> } = {
  register,
  'confirm-receipt': confirmReceipt,
  'hand-over': handOver,
  'ask-part': askPart,
  'answer-part': answerPart,
  'release-part': releasePart,
  write,
  submit,
  return: sendBack,
  approve,
  send,
  'answer-verbally': answerVerbally,
  extend,
  refuse: refuseRequest,
  forward,
  grant,
  resend,
  join,
  unjoin,
  'correct-contact': correctContact,
  'correct-kind': correctKind,
  publish,
  withdraw,
  close,
  reopen,
  erase,
}

/** What there is to do for what was asked: each name leads to what takes it, which the types cannot follow. */
export const doesOf = ({ act }: Asked) =>
  does[act] as (doing: Doing<Asked>) => Promise<Pick<NewCaseAct, 'details' | 'words'>>
