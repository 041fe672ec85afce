import type { NoticesAnswer } from '../../remarks/notice.ts'
import { actSentence } from '../../timeline/act-sentence.ts'

type Notice = NoticesAnswer['notices'][number]

/** „Ana Pop a trimis spre verificare” */
export function noticeWords({ event, by }: Pick<Notice, 'event' | 'by'>): string {
  const who = by ?? 'Redacția'
  if (event === 'remark') return `${who} a scris o observație`
  if (event === 'answer') return `${who} a răspuns la o observație`
  if (event === 'proposal') return 'S-a primit o propunere'
  if (event === 'settle') return `${who} a încheiat o observație`
  return `${who} ${actSentence({ act: event, by: who, note: null, details: null }).what}`
}
