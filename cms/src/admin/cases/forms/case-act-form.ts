import type { CaseActName } from '../../../cases/acts.ts'
import type { ActForm } from '../../item/act-forms.ts'
import * as answering from './answering.ts'
import type { FormFacts } from './form-facts.ts'
import * as keeping from './keeping.ts'
import * as parts from './parts.ts'

/** Acts that a button asks for: the newsroom opens a case and hears of letters by itself; some have a form on the page. */
export type AskedAct = Exclude<
  CaseActName,
  'open' | 'letter-lost' | 'decline-part' | 'write' | 'publish'
>

const forms: Record<AskedAct, (facts: FormFacts) => ActForm> = {
  register: keeping.register,
  'confirm-receipt': answering.confirmReceipt,
  'hand-over': keeping.handOver,
  'ask-part': parts.askPart,
  'answer-part': parts.answerPart,
  'release-part': parts.releasePart,
  submit: answering.submit,
  return: answering.returned,
  approve: answering.approve,
  send: answering.send,
  'answer-verbally': answering.answerVerbally,
  extend: answering.extend,
  refuse: answering.refuse,
  forward: answering.forward,
  grant: answering.grant,
  resend: answering.resend,
  join: keeping.join,
  unjoin: keeping.unjoin,
  'correct-contact': keeping.correctContact,
  'correct-kind': keeping.correctKind,
  withdraw: keeping.withdraw,
  close: keeping.close,
  reopen: keeping.reopen,
  erase: keeping.erase,
}

/** The dialog of an act, for a case that stands so. */
export const caseActForm = (act: AskedAct, facts: FormFacts): ActForm => forms[act](facts)

/** What a button says; „…” where it asks something first. */
export const caseActButtons: Record<AskedAct, string> = {
  register: 'Înregistrați…',
  'confirm-receipt': 'Confirmați primirea…',
  'hand-over': 'Dați în lucru…',
  'ask-part': 'Cereți unui compartiment…',
  'answer-part': 'Scrieți ce a răspuns…',
  'release-part': 'Nu mai cereți…',
  submit: 'Trimiteți spre aprobare…',
  return: 'Returnați…',
  approve: 'Aprobați…',
  send: 'Trimiteți răspunsul…',
  'answer-verbally': 'Răspuns dat verbal…',
  extend: 'Prelungiți termenul…',
  refuse: 'Refuzați…',
  forward: 'Trimiteți la altă instituție…',
  grant: 'Acordați acreditarea…',
  resend: 'Trimiteți din nou…',
  join: 'Conexați…',
  unjoin: 'Desfaceți conexarea…',
  'correct-contact': 'Corectați datele de contact…',
  'correct-kind': 'Corectați felul…',
  withdraw: 'Retrasă de solicitant…',
  close: 'Încheiați fără răspuns…',
  reopen: 'Redeschideți…',
  erase: 'Ștergeți datele persoanei…',
}
