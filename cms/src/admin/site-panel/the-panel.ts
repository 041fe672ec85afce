import { count, formatNumber } from '@avizier/shared/numbers'
import type { Order, PublisherState, Verification } from '@avizier/shared/register-api'
import type { PanelFacts, PublisherFacts } from '../../publishers/load-panel.ts'
import { ago, lasted, whenExactly, whenIn } from '../when.ts'
import { buildLine, kindWords, progressOf } from './build-words.ts'
import type { Detail, PanelView, Fact, PublisherView, ReleaseView } from './panel-view.ts'
import { isLate, isUnseen, warningsOf } from './warnings.ts'

/** The site panel in words, from what the newsroom knows. */
export function panelView(facts: PanelFacts, now: Date): PanelView {
  const publishers = facts.publishers.map((publisher) => publisherView(publisher, facts.head, now))
  return {
    isBusy: facts.waiting.length > 0 || publishers.some(({ progress }) => progress !== null),
    warnings: warningsOf(facts, now),
    waiting: [...Map.groupBy(facts.waiting, sameWork).values()].map((orders) =>
      waitingLine(orders, now),
    ),
    publishers,
  }
}

/** Orders that one piece of work will answer. */
const sameWork = ({ kind, release }: Order): string => `${kind} ${release}`

function waitingLine(orders: readonly Order[], now: Date): string {
  const people = [...new Set(orders.map(({ by }) => by))].join(', ')
  const [first] = orders
  if (!first) return ''
  const how = orders.length > 1 ? ` de ${orders.length} ori` : ''
  return `${kindWords[first.kind]}, cerută${how} de ${people} ${whenExactly(first.at, now)}: așteaptă să o preia un publicator.`
}

function publisherView(publisher: PublisherFacts, head: number, now: Date): PublisherView {
  const { state } = publisher
  const { failing, builds, releases } = state
  const running = builds.find(({ outcome }) => outcome === 'running')
  const more = failing.count - failing.pages.length
  return {
    name: state.publisher,
    isUnseen: isUnseen(publisher, now),
    facts: factsOf(publisher, head, now),
    progress: running ? progressOf(running) : null,
    differences: differencesOf(state.verification),
    failing: failing.pages.map((page) => failingLine(page, now)),
    failingMore: more > 0 ? `și încă ${count(more, 'o pagină', 'pagini')}` : null,
    releases: releases.map((release) => releaseView(release, now)),
    history: builds.map((build) => buildLine(build, now)),
  }
}

function factsOf(publisher: PublisherFacts, head: number, now: Date): Fact[] {
  const { state, lastSeen, reached, behindSince } = publisher
  const row = `rândul ${formatNumber(reached)} din ${formatNumber(head)} al registrului`
  const delay = behindSince
    ? `${row}, în urmă de ${lasted(now.getTime() - Date.parse(behindSince))}`
    : `${row}, la zi`
  return [
    { label: 'Pe site', value: delay, isUrgent: isLate(publisher, now), error: null },
    {
      label: 'Văzut ultima dată',
      value: ago(lastSeen, now),
      isUrgent: isUnseen(publisher, now),
      error: null,
    },
    { label: 'Programul site-ului', value: state.appId, isUrgent: false, error: null },
    verificationFact(state.verification, now),
    searchFact(state.search, now),
  ]
}

function verificationFact(verification: Verification | null, now: Date): Fact {
  const label = 'Ultima verificare'
  if (!verification) return { label, value: 'niciuna încă', isUrgent: false, error: null }
  const { at, files, differing } = verification
  const found =
    differing === 0 ? 'nicio diferență' : count(differing, 'un fișier diferă', 'fișiere diferă')
  return {
    label,
    value: `${whenIn(at, now)}, ${count(files, 'un fișier', 'fișiere')}, ${found}`,
    isUrgent: differing > 0,
    error: null,
  }
}

function searchFact(search: PublisherState['search'], now: Date): Fact {
  const label = 'Indexul căutării'
  if (!search) return { label, value: 'nu a fost făcut încă', isUrgent: false, error: null }
  const documents = count(search.documents, 'un document', 'documente')
  const rows = `anul curent până la rândul ${formatNumber(search.currentRow)}, arhiva până la ${formatNumber(search.archiveRow)}`
  return {
    label,
    value: `${documents}; ${rows}; făcut ${ago(search.indexedAt, now)} în ${lasted(search.milliseconds)}`,
    isUrgent: search.error !== null,
    error: search.error,
  }
}

const failingLine = (
  { url, error, since, attempts }: PublisherState['failing']['pages'][number],
  now: Date,
): Detail => ({
  id: url,
  title: url,
  facts: [`nu poate fi generată de ${lasted(now.getTime() - Date.parse(since))}`, tries(attempts)],
  isUrgent: true,
  error,
})

const tries = (attempts: number): string =>
  `${count(attempts, 'o încercare', 'încercări')} până acum`

const releaseView = (
  { name, appId, row, madeAt, isCurrent }: PublisherState['releases'][number],
  now: Date,
): ReleaseView => ({
  name,
  title: `Făcută ${whenExactly(madeAt, now)}`,
  facts: [`rândul ${formatNumber(row)} al registrului`, `programul ${appId}`],
  isCurrent,
})

const faultWords: Record<Verification['differences'][number]['fault'], string> = {
  missing: 'lipsește',
  unexpected: 'este în plus',
  'other bytes': 'are alt conținut',
}

function differencesOf(verification: Verification | null): string[] {
  if (!verification) return []
  const { differing, differences } = verification
  const more = differing - differences.length
  return [
    ...differences.map(({ path, fault }) => `${path}: ${faultWords[fault]}`),
    ...(more > 0 ? [`și încă ${count(more, 'un fișier', 'fișiere')}`] : []),
  ]
}
