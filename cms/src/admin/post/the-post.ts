import { formatNumber } from '@avizier/shared/numbers'
import type { MailLine, PostFacts } from '../../mail/load-post.ts'
import { fateOf, postStandingOf } from '../../mail/post-standing.ts'
import { isTriedFromPost } from '../../mail/try-again.ts'
import { purposes } from '../../mail/purposes.ts'
import { mailStates } from '../../mail/states.ts'
import { whenIn } from '../when.ts'
import type { PostLine, PostView } from './post-view.ts'
import { serverAnswer, standingSentence } from './post-words.ts'

/** The post as the office reads it. */
export function postView(facts: PostFacts, now: Date): PostView {
  const { office, waiting, sending, sent, lost } = facts
  const standing = postStandingOf(office, now)
  const isFiles = office.sender?.sends === 'files'
  const figure = (label: string, value: number) => ({ label, value: formatNumber(value) })
  return {
    standing: standingSentence(standing, now),
    fate: fateOf(standing),
    trouble: office.sender?.trouble ?? null,
    isStopped: office.stoppedAt !== null,
    sentTitle: isFiles ? 'Scrise în fișiere' : 'Trimise',
    counts: [
      figure('Așteaptă', waiting),
      figure('Se trimit acum', sending),
      figure(`${isFiles ? 'Scrise în fișiere' : 'Trimise'} în ultimele 24 de ore`, sent),
      figure('Netrimise sau respinse', lost),
    ],
    next: facts.next.map((line) => lineOf(line, waitingFacts(line, now))),
    lastSent: facts.lastSent.map((line) => lineOf(line, endedFacts(line, now))),
    lastLost: facts.lastLost.map((line) => lineOf(line, endedFacts(line, now))),
  }
}

const lineOf = (line: MailLine, facts: string[]): PostLine => ({
  id: line.id,
  title: line.subject ?? 'Mesaj șters',
  facts,
  response: serverAnswer(line),
  isTriedFromPost: isTriedFromPost(line.purpose),
})

const to = ({ to: address }: MailLine): string => `către ${address ?? 'o adresă ștearsă'}`

const waitingFacts = (line: MailLine, now: Date): string[] => [
  to(line),
  purposes[line.purpose].label.ro,
  `scris ${whenIn(line.queuedAt, now)}`,
  ...(line.attempts > 0
    ? [`încercări: ${line.attempts}`, `următoarea ${whenIn(line.dueAt, now)}`]
    : []),
]

const endedFacts = (line: MailLine, now: Date): string[] => [
  to(line),
  purposes[line.purpose].label.ro,
  `${mailStates[line.state].ro.toLowerCase()} ${whenIn(line.endedAt ?? line.queuedAt, now)}`,
]
