import { longDateTime } from '@avizier/shared/dates'
import type { Act, ActName } from '../workflow/acts.ts'
import type { Entry } from './entry.ts'

type Told = Pick<Entry, 'what' | 'words' | 'tone'>

const sentences: Record<ActName, Pick<Told, 'what' | 'tone'>> = {
  edit: { what: 'a scris', tone: 'rest' },
  submit: { what: 'a trimis spre verificare', tone: 'rest' },
  return: { what: 'a returnat', tone: 'stop' },
  approve: { what: 'a aprobat', tone: 'go' },
  schedule: { what: 'a programat', tone: 'go' },
  unschedule: { what: 'a renunțat la programare', tone: 'stop' },
  publish: { what: 'a publicat', tone: 'go' },
  'publish-urgently': { what: 'a publicat de urgență, fără verificare', tone: 'stop' },
  'approve-afterwards': { what: 'a făcut verificarea restantă', tone: 'go' },
  withdraw: { what: 'a retras de pe site', tone: 'stop' },
  reinstate: { what: 'a repus pe site', tone: 'go' },
}

/** What comes at its planned minute has nobody's name before it. */
const byItself: Partial<Record<ActName, string>> = {
  publish: 'S-a publicat de la sine',
  withdraw: 'S-a retras de pe site de la sine',
}

/** What an act was, for whoever reads the history of a document; `isAlone` where nobody else had looked at the text. */
export function actSentence(
  { act, by, note, details }: Pick<Act, 'act' | 'by' | 'note' | 'details'>,
  isAlone = false,
): Told {
  const { what: done, tone } = sentences[act]
  const what = (by === null && byItself[act]) || done
  const said = [note, ...wordsIn(details)].filter((words) => words !== null && words !== '')
  return {
    what: what + manner(act, details) + (isAlone ? ', fără aprobarea altcuiva' : ''),
    tone: isAlone ? 'stop' : tone,
    words: said.join(' · ') || null,
  }
}

/** How it was done, as far as its details say. */
function manner(act: ActName, details: Act['details']): string {
  if (act === 'schedule' && typeof details?.at === 'string')
    return ` ${details.purpose === 'withdraw' ? 'retragerea' : 'publicarea'} pentru ${longDateTime(details.at)}`
  if (act === 'withdraw') return manners[String(details?.manner)] ?? ''
  return changes[String(details?.change)] ?? ''
}

const manners: Record<string, string> = {
  error: ': publicat din eroare',
  replaced: ': înlocuit de alt document',
  withdrawn: ': pagina rămâne, cu explicația',
}

const changes: Record<string, string> = {
  minor: ' o modificare minoră',
  major: ' o actualizare',
  correction: ' o rectificare',
}

/** What the public was told with it. */
function wordsIn(details: Act['details']): string[] {
  const { publicNote, reason, correction } = details ?? {}
  const { wrong, right } = (correction ?? {}) as { wrong?: unknown; right?: unknown }
  return [
    ...(typeof publicNote === 'string' ? [publicNote] : []),
    ...(typeof reason === 'string' ? [reason] : []),
    ...(typeof wrong === 'string' ? [`era greșit: ${wrong}`] : []),
    ...(typeof right === 'string' ? [`este corect: ${right}`] : []),
  ]
}
