import { longDateTime, noonOf, plainDate, shortDate } from '@avizier/shared/dates'
import type { MailBlock } from '@avizier/shared/mail/content'
import { paragraphsIn } from '@avizier/shared/paragraphs'
import { explain, lengthOf } from '@avizier/shared/terms/explain'
import { termRules } from '@avizier/shared/terms/rules'
import type { Term } from '@avizier/shared/terms/term-of'
import type { CaseBefore } from '../before.ts'
import type { StoredCase } from '../case.ts'
import { grounds } from '../grounds.ts'
import type { CaseKind } from '../kinds.ts'
import type { Standing } from '../standing.ts'
import { termsOf } from '../terms.ts'
import type { Said } from './said.ts'

/** A letter of a case as plain data: an e-mail and a printed page are made of it alike. */
export interface CaseLetter {
  addressee: { name: string | null; outlet: string | null; address: string | null }
  subject: string
  /** „Nr. 90123 din 23.11.2026”: of the register, else the office's own. */
  reference: string
  paragraphs: string[]
  /** What was asked, below an answer; nothing below other letters. */
  quoted: MailBlock[]
}

/** What a letter goes by. */
export type LetterFacts = Pick<CaseBefore, 'rules'> & {
  stored: Pick<
    StoredCase,
    'kind' | 'channel' | 'number' | 'receivedAt' | 'subject' | 'text' | 'applicant'
  >
  standing: Pick<Standing, 'registration' | 'terms'>
}

/** What each kind of case is called in a sentence, and in its genitive. */
const named: Record<CaseKind, { of: string; the: string }> = {
  'information-request': {
    the: 'cererea dumneavoastră de informații',
    of: 'cererii de informații',
  },
  question: { the: 'întrebarea dumneavoastră', of: 'întrebării' },
  'broadcast-question': { the: 'întrebarea din emisiune', of: 'întrebării din emisiune' },
  'press-problem': { the: 'problema semnalată', of: 'problemei semnalate' },
  accreditation: { the: 'cererea dumneavoastră de acreditare', of: 'cererii de acreditare' },
  complaint: { the: 'reclamația dumneavoastră', of: 'reclamației' },
}

/** The letter of a case that says so. */
export function caseLetter(facts: LetterFacts, said: Said): CaseLetter {
  const { applicant, text } = facts.stored
  const { name, outlet, address } = applicant
  return {
    addressee: { name, outlet, address },
    subject: subjectOf(facts, said),
    reference: referenceOf(facts),
    paragraphs: [
      name === null ? 'Bună ziua,' : `Bună ziua, ${name},`,
      ...paragraphsOf(facts, said),
    ],
    quoted: said.act === 'send' && text !== null ? quote(facts, text) : [],
  }
}

const quote = (facts: LetterFacts, text: string): MailBlock[] => [
  {
    kind: 'paragraph',
    text: `Ne-ați scris ${longDateTime(facts.stored.receivedAt)} (${insideSentence(referenceOf(facts))}):`,
  },
  { kind: 'quote', text },
]

const referenceOf = ({ stored, standing: { registration } }: LetterFacts): string =>
  registration === null
    ? `Nr. ${stored.number} din ${shortDate(stored.receivedAt)}`
    : `Nr. ${registration.number} din ${shortDate(registration.at)}`

/** „nr. 90123 din 23.11.2026”: a reference that begins no sentence. */
const insideSentence = (reference: string): string => reference.replace(/^Nr\./, 'nr.')

function subjectOf(facts: LetterFacts, { act }: Said): string {
  const { of } = named[facts.stored.kind]
  const titles: Record<Said['act'], string> = {
    'confirm-receipt': `Confirmarea primirii ${of}`,
    send: 'Răspuns',
    extend: `Prelungirea termenului ${of}`,
    refuse: `Refuzul ${of}`,
    forward: `Trimiterea ${of} către altă instituție`,
    grant: 'Acreditare acordată',
  }
  return `${titles[act]}: ${aboutOf(facts)} (${insideSentence(referenceOf(facts))})`
}

/** What a title says that a case is about: an accreditation is named by its kind, so its outlet alone is told. */
const aboutOf = ({ stored: { kind, subject, applicant } }: LetterFacts): string =>
  (kind === 'accreditation' ? applicant.outlet : null) ?? subject

function paragraphsOf(facts: LetterFacts, said: Said): string[] {
  switch (said.act) {
    case 'confirm-receipt':
      return confirmation(facts)
    case 'send':
      return [...verdictOf(said), ...paragraphsIn(said.text)]
    case 'extend':
      return extension(facts, said)
    case 'refuse':
      return facts.stored.kind === 'accreditation'
        ? refusedAccreditation(facts, said)
        : refusal(facts, said)
    case 'forward':
      return [
        `${opening(facts)} privește activitatea altei instituții, așa că am trimis-o către ${said.to}, care vă răspunde direct.`,
        ...paragraphsIn(said.text ?? ''),
      ]
    case 'grant':
      return granted(facts)
  }
}

/** „Cererea dumneavoastră de informații „Bugetul”, înregistrată cu nr. 90123 din 23.11.2026,” */
function opening({ stored, standing: { registration } }: LetterFacts): string {
  const { the } = named[stored.kind]
  const number =
    registration === null
      ? `primită ${longDateTime(stored.receivedAt)}`
      : `înregistrată cu nr. ${registration.number} din ${shortDate(registration.at)}`
  const subject = stored.kind === 'accreditation' ? '' : ` „${stored.subject}”`
  return `${the.charAt(0).toUpperCase()}${the.slice(1)}${subject}, ${number},`
}

const untilDay = ({ lastDay }: Term): string => plainDate(noonOf(lastDay))

function confirmation(facts: LetterFacts): string[] {
  const { answer } = facts.standing.terms
  return [
    `${opening(facts)} a ajuns la noi. Numărul nostru este ${facts.stored.number}: vă rugăm să îl folosiți când ne scrieți despre ea.`,
    ...(answer === null ? [] : [`Vă răspundem până la ${untilDay(answer)} (${explain(answer)}).`]),
  ]
}

function extension({ stored, standing, rules }: LetterFacts, { text }: { text: string }): string[] {
  const begun = {
    ...stored,
    registeredAt: standing.registration?.at ?? null,
    isExtended: true,
  }
  const { answer } = termsOf(begun, rules.calendar)
  return [
    `${opening({ stored, standing, rules })} cere mai mult timp decât cele ${lengthOf(termRules.answer)} de la înregistrare.`,
    ...paragraphsIn(text),
    ...(answer === null
      ? []
      : [
          `Potrivit ${answer.rule.law ?? ''}, vă răspundem până la ${untilDay(answer)}, adică în cel mult ${lengthOf(answer.rule)} de la înregistrare.`,
        ]),
  ]
}

type Refused = Extract<Said, { act: 'refuse' }>

const refusal = (facts: LetterFacts, { text, ground }: Refused): string[] => [
  `${opening(facts)} nu poate fi soluționată favorabil, întrucât ${grounds[ground].words}.`,
  ...paragraphsIn(text),
  ...waysToComplain,
]

/** Each refusal says how it is contested (Legea nr. 544/2001, art. 21 and 22). */
const waysToComplain = [
  `Împotriva refuzului puteți face reclamație la conducătorul instituției, în ${lengthOf(termRules.complaint)} de când ați luat cunoștință de el (art. 21 din Legea nr. 544/2001).`,
  'Vă puteți adresa și secției de contencios administrativ a tribunalului, în 30 de zile de la expirarea termenului de răspuns (art. 22). Plângerea este scutită de taxă de timbru.',
]

const refusedAccreditation = (facts: LetterFacts, { text, ground }: Refused): string[] => [
  `${opening(facts)} este refuzată, întrucât ${grounds[ground].words}.`,
  ...paragraphsIn(text),
  `Refuzul nu împiedică ${facts.stored.applicant.outlet ?? 'instituția de presă'} să ceară acreditarea altui jurnalist (art. 18 alin. (4) din Legea nr. 544/2001).`,
  ...waysToComplain,
]

function granted(facts: LetterFacts): string[] {
  const { outlet, name } = facts.stored.applicant
  const who = [name, outlet].filter((one) => one !== null).join(', ')
  return [
    `${opening(facts)} a fost aprobată, potrivit art. 18 din Legea nr. 544/2001.`,
    ...(who === '' ? [] : [`Acreditarea este pentru ${who}.`]),
  ]
}

const verdictOf = ({ verdict }: Extract<Said, { act: 'send' }>): string[] => {
  if (verdict === null) return []
  return [
    verdict === 'founded'
      ? 'Am cercetat reclamația dumneavoastră: este întemeiată.'
      : 'Am cercetat reclamația dumneavoastră: nu este întemeiată.',
  ]
}
