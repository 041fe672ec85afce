import type { NoticesAnswer } from '../../remarks/notice.ts'
import { isCaseEvent, type CaseEvent } from '../../remarks/told.ts'
import { actSentence } from '../../timeline/act-sentence.ts'

type Notice = NoticesAnswer['notices'][number]

/** „Ana Pop a trimis spre verificare” */
export function noticeWords({ event, by }: Pick<Notice, 'event' | 'by'>): string {
  const who = by ?? 'Redacția'
  if (event === 'remark') return `${who} a scris o observație`
  if (event === 'answer') return `${who} a răspuns la o observație`
  if (event === 'proposal') return 'S-a primit o propunere'
  if (event === 'settle') return `${who} a încheiat o observație`
  if (isCaseEvent(event)) return (by === null && ofItself[event]) || `${who} ${ofCases[event]}`
  return `${who} ${actSentence({ act: event, by: who, note: null, details: null }).what}`
}

const ofCases: Record<CaseEvent, string> = {
  'case-handed-over': 'v-a repartizat solicitarea',
  'case-submitted': 'a trimis spre aprobare un răspuns',
  'case-approved': 'a aprobat răspunsul',
  'case-returned': 'a returnat răspunsul',
  'case-letter-lost': 'a aflat că o scrisoare nu a ajuns',
  'case-due': 'amintește: se apropie termenul',
  'case-overdue': 'amintește: termenul a trecut',
  'part-asked': 'cere un răspuns compartimentului dumneavoastră',
  'part-answered': 'a răspuns pentru compartiment',
  'part-declined': 'a spus că nu privește compartimentul',
  'part-due': 'amintește: se apropie ziua până la care răspundeți',
}

/** What nobody did has nobody's name before it. */
const ofItself: Partial<Record<CaseEvent, string>> = {
  'case-letter-lost': 'O scrisoare nu a ajuns',
  'case-due': 'Se apropie termenul',
  'case-overdue': 'Termenul a trecut',
  'part-due': 'Se apropie ziua până la care răspundeți',
}
