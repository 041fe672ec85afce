import { addDays, dayOf, hourMs, yearOf } from '@avizier/shared/dates'
import { isWorkingDay } from '@avizier/shared/holidays'
import { debateNoticeTypeLabels } from '@avizier/shared/kinds/debate-notices'
import type { DemoAct, DemoCase, DemoDebateNotice, DemoNewsroom } from './types.ts'

// The yearly reports of the demonstration counted a second time: from what was written down, by arithmetic of this file
// alone, row for row as the CSV has them. A row that a report gains is missing here.

/** Of which newsroom, when. */
interface Counting {
  room: DemoNewsroom
  now: Date
}

const hasAct = ({ acts }: DemoCase, ...names: DemoAct['act'][]) =>
  acts.some(({ act }) => names.includes(act))
const actOf = <Name extends DemoAct['act']>({ acts }: DemoCase, name: Name) =>
  acts.find((one): one is Extract<DemoAct, { act: Name }> => one.act === name)
const isAnswered = (one: DemoCase) => hasAct(one, 'send', 'answer-verbally')
const isOpen = (one: DemoCase) =>
  !isAnswered(one) && !hasAct(one, 'refuse', 'forward', 'withdraw', 'join', 'grant')
const isVerbal = ({ channel }: DemoCase) => channel === 'verbal' || channel === 'verbal-press'

/** Ten days, or thirty, of which neither the first nor the last counts, and one more where that day is free. */
function lastDayOf(one: DemoCase): string {
  const from = actOf(one, 'register')?.at ?? ''
  let day = addDays(dayOf(from), (hasAct(one, 'extend') ? 30 : 10) + 1)
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return day
}

function isAfterTerm(one: DemoCase, now: Date): boolean {
  const verbally = actOf(one, 'answer-verbally')
  if (verbally)
    return one.channel === 'verbal'
      ? dayOf(verbally.at) > dayOf(one.receivedAt)
      : Date.parse(verbally.at) - Date.parse(one.receivedAt) >= 24 * hourMs
  return dayOf(actOf(one, 'send')?.at ?? now) > lastDayOf(one)
}

type Row = [label: string, figure: number | null]

const asCsv = (chapters: [heading: string, rows: Row[]][]) => [
  ['Capitolul', 'Indicatorul', 'Valoarea'],
  ...chapters.flatMap(([heading, rows]) =>
    rows.map(([label, figure]) => [
      heading,
      label,
      figure === null ? 'se completează de birou' : String(figure),
    ]),
  ),
]

const ofYear = ({ cases }: DemoNewsroom, kind: DemoCase['kind'], year: number) =>
  cases.filter(
    (one) =>
      one.kind === kind && yearOf(actOf(one, 'register')?.at ?? one.receivedAt) === String(year),
  )

/** How many of each topic, the most first; what has none is told last. */
function byTopic(requests: DemoCase[], topics: DemoNewsroom['topics']): Row[] {
  const named = topics
    .map(({ key, name }): [string, number] => [
      name,
      requests.filter(({ topic }) => topic === key).length,
    ])
    .filter(([, figure]) => figure > 0)
    .toSorted(([one, a], [other, b]) => b - a || one.localeCompare(other, 'ro'))
  const others = requests.filter(({ topic }) => topic === null).length
  return [
    ...named.map(([name, figure]): Row => [`${name}`, figure]),
    ...(others > 0 ? [['alt domeniu', others] satisfies Row] : []),
  ]
}

/** The report on access to information, as rows of its CSV. */
export function informationOf(year: number, { room, now }: Counting) {
  const requests = ofYear(room, 'information-request', year)
  const complaints = ofYear(room, 'complaint', year)
  const isLate = (one: DemoCase) => isAfterTerm(one, now)
  const some = (holds: (one: DemoCase) => boolean, of = requests) => of.filter(holds).length
  const sort = (as: string | undefined) => some(({ applicant }) => applicant.sort === as)
  const inTime = (one: DemoCase) => isAnswered(one) && !isLate(one)
  const refused = (...grounds: string[]) =>
    some((one) => grounds.includes(actOf(one, 'refuse')?.ground ?? ''))
  const found = (verdict: string) =>
    some((one) => actOf(one, 'send')?.verdict === verdict, complaints)
  const all = requests.length
  return asCsv([
    [
      'Cereri primite',
      [
        ['Total', all],
        ['După cale', all],
        ['pe hârtie', some(({ channel }) => channel === 'paper')],
        ['electronic', some(({ channel }) => channel === 'e-mail' || channel === 'electronic')],
        ['verbal', some(isVerbal)],
        ['După solicitant', all],
        ['persoane fizice', sort('person')],
        ['persoane juridice', sort('legal-person')],
        ['presă', sort('press')],
        ['nu s-a precizat', sort(undefined)],
        ['După domeniu', all],
        ...byTopic(requests, room.topics),
      ],
    ],
    [
      'Cereri soluționate',
      [
        ['Soluționate favorabil', some(isAnswered)],
        ['în 10\u00A0zile', some((one) => inTime(one) && !isVerbal(one) && !hasAct(one, 'extend'))],
        ['în 30 de\u00A0zile, cu prelungire', some((one) => inTime(one) && hasAct(one, 'extend'))],
        ['verbal, în termen', some((one) => inTime(one) && isVerbal(one))],
        ['după termen', some((one) => isAnswered(one) && isLate(one))],
        ['Trimise altei instituții', some((one) => hasAct(one, 'forward'))],
        ['Retrase sau încheiate fără răspuns', some((one) => hasAct(one, 'withdraw'))],
        ['Conexate la altă cerere', some((one) => hasAct(one, 'join'))],
        ['În lucru', some(isOpen)],
      ],
    ],
    [
      'Cereri respinse',
      [
        ['Total', some((one) => hasAct(one, 'refuse'))],
        ['informații exceptate', refused('d')],
        ['informații inexistente', refused('non-existent')],
        ['alte motive', refused('other')],
        [
          'Fără răspuns, cu termenul trecut',
          some((one) => isOpen(one) && hasAct(one, 'register') && isLate(one)),
        ],
      ],
    ],
    [
      'Reclamații și plângeri',
      [
        ['Reclamații administrative', complaints.length],
        ['întemeiate', found('founded')],
        ['neîntemeiate', found('unfounded')],
        ['în curs', some(isOpen, complaints)],
        [
          'retrase sau încheiate altfel',
          some((one) => !isOpen(one) && !isAnswered(one), complaints),
        ],
        ['Plângeri în instanță', null],
        ['soluționate favorabil', null],
        ['respinse', null],
        ['în curs', null],
      ],
    ],
    [
      'Costuri',
      [
        ['Costuri totale ale compartimentului (lei)', null],
        ['Sume încasate pentru copii (lei)', null],
        ['Număr estimat de vizitatori ai punctului de informare', null],
      ],
    ],
  ])
}

/** The report on transparency of decisions, as rows of its CSV. */
export function transparencyOf(year: number, { room, now }: Counting) {
  const notices = room.debateNotices.filter(
    ({ publishedAt }) => yearOf(publishedAt) === String(year),
  )
  const held = room.debateNotices.filter(
    ({ debateAt }) =>
      debateAt !== null && yearOf(debateAt) === String(year) && debateAt <= now.toISOString(),
  )
  const types = ['consultation', 'public-debate', 'public-meeting', 'budget', 'urban-plan'] as const
  const of = (some: DemoDebateNotice[], type: string) =>
    some.filter(({ noticeType }) => noticeType === type).length
  const recommendations = notices.flatMap((notice) => notice.recommendations)
  const taken = recommendations.filter(({ isAccepted }) => isAccepted).length
  return asCsv([
    [
      'Anunțuri',
      [
        ['Anunțuri publicate', notices.length],
        ...types.map((type): Row => [`${debateNoticeTypeLabels[type]}`, of(notices, type)]),
        // No notice of the demonstration gives less than the law asks for (contradictions.test.ts).
        ['Publicate cu motivarea unei abateri de la lege', 0],
      ],
    ],
    [
      'Recomandări',
      [
        // Proposals come through the counter, which the demonstration does not do.
        ['Propuneri primite prin site', 0],
        ['Propuneri primite pe altă cale', null],
        ['Recomandări cu răspuns publicat', recommendations.length],
        ['incluse în proiecte', taken],
        ['neincluse, cu motivul', recommendations.length - taken],
      ],
    ],
    [
      'Dezbateri și ședințe',
      [
        ['Dezbateri publice ținute', of(held, 'public-debate')],
        ['Ședințe publice ținute', of(held, 'public-meeting')],
        ['Participanți la dezbateri și ședințe', null],
        ['Ședințe care nu au fost publice, cu motivele', null],
      ],
    ],
    [
      'Litigii și evaluare',
      [
        ['Acțiuni în justiție pentru nerespectarea legii', null],
        ['Evaluarea proprie a parteneriatului cu cetățenii și asociațiile', null],
      ],
    ],
  ])
}
