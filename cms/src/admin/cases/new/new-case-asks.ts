import { caseLimits } from '../../../cases/limits.ts'
import {
  caseKind,
  caseKinds,
  allCaseKinds,
  channelOf,
  type CaseKind,
} from '../../../cases/kinds.ts'
import type { Channel } from '../../../cases/channels.ts'
import type { ActForm, Ask, Told } from '../../item/act-forms.ts'
import type { Choice } from '../../materials/choice.ts'
import { applicantOf, channelAsks, contactAsks } from '../forms/keeping.ts'
import { instantAsk, lineAsk, pickAsk, written } from '../forms/words.ts'

/** What a new case may be about or belong to. */
export interface NewCaseChoices {
  topics: readonly Choice[]
  /** Requests that a complaint may be about. */
  requests: readonly Choice[]
}

/** Questions that belong together, under a heading. */
export interface AskGroup {
  heading: string
  asks: readonly Ask[]
}

/** Kinds by what they alone tell; their applicant is asked where there is one to answer. */
const has = (told: Told) => (isKind(told.kind) ? caseKind(told.kind).has : undefined)
const isKind = (kind: string | undefined): kind is CaseKind =>
  allCaseKinds.some((each) => each === kind)

const when = (ask: Ask, holds: (told: Told) => boolean): Ask => ({
  ...ask,
  when: (told) => holds(told) && (ask.when?.(told) ?? true),
})
const isChosen = ({ kind }: Told) => isKind(kind)

/** Kinds that come by one way alone are not asked for it. */
const channelOfTold = ({ kind, ...told }: Told): Channel | undefined => {
  if (!isKind(kind)) return undefined
  const [only, ...others] = Object.keys(caseKinds[kind].channels) as Channel[]
  return others.length === 0 ? only : (told[`channel-${kind}`] as Channel | undefined)
}
const comesByOne = (kind: CaseKind) => Object.keys(caseKinds[kind].channels).length === 1

const needsRegistration = (told: Told): boolean => {
  const channel = channelOfTold(told)
  return isKind(told.kind) && channel !== undefined && channelOf(told.kind, channel).isRegistered
}

const howItCame: Ask[] = [
  {
    ...{ name: 'kind', kind: 'choice', label: 'Ce fel de solicitare este?', isRequired: true },
    options: allCaseKinds.map((value) => ({ value, label: caseKinds[value].label.ro })),
  },
  ...channelAsks.filter((_, place) => !comesByOne(allCaseKinds[place] ?? 'question')),
  when(
    instantAsk('receivedAt', 'Primită la', 'La minut: termenul presei se numără în ore.'),
    isChosen,
  ),
]

const registered: Ask[] = [
  when(
    lineAsk('number', 'Numărul de înregistrare', {
      maxLength: caseLimits.registrationNumber,
      help: 'Gol, dacă nu îl aveți încă: o înregistrați mai târziu.',
    }),
    needsRegistration,
  ),
  when(
    instantAsk('at', 'Înregistrată la', 'Termenele legii curg de la înregistrare.'),
    (told) => needsRegistration(told) && Boolean(told.number?.trim()),
  ),
]

const asked = ({ topics, requests }: NewCaseChoices): Ask[] => [
  when(pickAsk('request', 'Cererea reclamată', requests), (told) => has(told) === 'request'),
  when(
    lineAsk('subject', 'Pe scurt, despre ce este vorba', {
      ...{ isRequired: true, maxLength: caseLimits.subject },
    }),
    isChosen,
  ),
  when(
    {
      ...{ name: 'text', kind: 'words', label: 'Ce s-a cerut', rows: 8 },
      ...{ maxLength: caseLimits.text, help: 'Cuvintele solicitantului sau rezumatul lor.' },
    },
    isChosen,
  ),
  ...[
    lineAsk('programme', 'Emisiunea', { isRequired: true }),
    lineAsk('broadcaster', 'Postul', { isRequired: true }),
    instantAsk('airedAt', 'Difuzată la', 'Ziua și minutul întrebării.'),
    lineAsk('askedBy', 'Cine a întrebat', { help: 'Ascultătorul sau jurnalistul, dacă s-a spus.' }),
  ].map((ask) => when(ask, (told) => has(told) === 'broadcast')),
  ...[
    lineAsk('problemOutlet', 'Publicația', { isRequired: true }),
    lineAsk('problemAddress', 'Adresa articolului', { maxLength: caseLimits.address }),
  ].map((ask) => when(ask, (told) => has(told) === 'problem')),
  when(pickAsk('topic', 'Tema', topics, { isRequired: false }), isChosen),
]

const applicant: Ask[] = contactAsks.map((ask) =>
  when(ask, (told) => isChosen(told) && has(told) !== 'problem'),
)

/** The form of a new case, in groups; what is not asked of a kind does not stand in it. */
export const newCaseGroups = (choices: NewCaseChoices): AskGroup[] => [
  { heading: 'Felul', asks: howItCame },
  { heading: 'Conținutul', asks: asked(choices) },
  { heading: 'Solicitantul', asks: applicant },
  { heading: 'Înregistrarea', asks: registered },
]

/** The same as one form. `now` is what it is received at where nobody says otherwise. */
export const newCaseForm = (choices: NewCaseChoices, now: string): ActForm => ({
  title: 'Solicitare nouă',
  explains: '',
  confirm: 'Deschideți solicitarea',
  begun: { receivedAt: now },
  asks: newCaseGroups(choices).flatMap(({ asks }) => asks),
  details: (told) => ({ opening: openingOf(told), registration: registrationOf(told) }),
})

/** What `POST /api/cases` takes. */
function openingOf(told: Told): Record<string, unknown> {
  const kind = has(told)
  return {
    ...written(told, 'kind', 'receivedAt', 'subject', 'text', 'topic'),
    channel: channelOfTold(told),
    ...(kind !== 'problem' && { applicant: applicantOf(told) }),
    ...(kind === 'request' && written(told, 'request')),
    ...(kind === 'broadcast' && {
      broadcast: written(told, 'programme', 'broadcaster', 'airedAt', 'askedBy'),
    }),
    ...(kind === 'problem' && {
      problem: { outlet: told.problemOutlet?.trim(), ...addressOf(told) },
    }),
  }
}

const addressOf = ({ problemAddress }: Told) =>
  problemAddress?.trim() ? { address: problemAddress.trim() } : {}

const registrationOf = (told: Told): Record<string, string> | null =>
  needsRegistration(told) && told.number?.trim() ? written(told, 'number', 'at') : null
