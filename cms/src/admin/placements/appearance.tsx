import { placementMediumLabels } from '@avizier/shared/kinds/campaigns'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { Fact } from '../fact.tsx'
import { appearancesSlug } from '../../placements/slugs.ts'
import { slotWords } from '../../placements/slot-words.ts'
import { standingOf } from '../../placements/standing.ts'
import { whenIn } from '../when.ts'
import { AppearanceActs } from './appearance-acts.tsx'
import { doneSentence } from './done-sentence.ts'
import {
  likelyTime,
  loadAppearance,
  type ShownAct,
  type ShownAppearance,
} from './load-appearance.ts'
import { Standing } from './standing.tsx'

/** An appearance on a page of its own: what, where and when, the proof, and what can be done. */
export const AppearanceView = async ({ initPageResult }: AdminViewServerProps) => {
  const { req, docID } = initPageResult
  const { admin } = req.payload.config.routes
  // Appearances follow from placements: what would be the form of a new one leads to the list.
  if (docID === undefined) redirect(`${admin}/collections/${appearancesSlug}`)
  const now = new Date()
  const shown = await loadAppearance(req, String(docID), now)
  if (!shown) notFound()
  const { appearance } = shown
  return (
    <Gutter className="avizier-submission avizier-appearance">
      <SetStepNav
        nav={[
          { label: 'Apariții', url: `${admin}/collections/${appearancesSlug}` },
          { label: appearance.title },
        ]}
      />
      <div className="avizier-submission__head">
        <p>
          {placementMediumLabels[appearance.medium]} · {appearance.outlet}
        </p>
        <h1>{appearance.title}</h1>
        <p role="status">
          <Standing standing={standingOf(appearance, now)} />
        </p>
      </div>
      <Planned shown={shown} now={now} />
      <AppearanceActs
        id={appearance.id}
        offered={shown.offered}
        likely={likelyTime(appearance, now)}
      />
      {shown.history.length > 0 && <History acts={shown.history} now={now} />}
    </Gutter>
  )
}

const Planned = ({ shown, now }: { shown: ShownAppearance; now: Date }) => {
  const { appearance, campaign, placementHref, responsible } = shown
  return (
    <section className="avizier-panel" aria-labelledby="planned-title">
      <h2 id="planned-title">Ce s-a planificat</h2>
      <dl>
        <Fact name="Când">{slotWords(appearance)}</Fact>
        {appearance.appearedAt !== null && (
          <Fact name="A apărut">{whenIn(appearance.appearedAt, now)}</Fact>
        )}
        {appearance.proofLink !== null && (
          <Fact name="Dovada">
            <ProofLink href={appearance.proofLink} />
          </Fact>
        )}
        {campaign && (
          <Fact name="Campania">
            <a href={campaign.href}>{campaign.title}</a>
          </Fact>
        )}
        {responsible !== null && <Fact name="Răspunde">{responsible}</Fact>}
        <Fact name="Contractul">
          <a href={placementHref}>Deschideți plasarea</a>
        </Fact>
      </dl>
    </section>
  )
}

const History = ({ acts, now }: { acts: readonly ShownAct[]; now: Date }) => (
  <section className="avizier-panel" aria-labelledby="done-title">
    <h2 id="done-title">Ce s-a făcut</h2>
    <ol>
      {acts.map(({ id, act, by, at, words, files }) => (
        <li key={id}>
          <span>{doneSentence(act, by)}</span> <time dateTime={at}>{whenIn(at, now)}</time>
          {words !== null && <Said act={act} words={words} />}
          {files.map(({ href, name, size }) => (
            <p key={href}>
              <a href={href} target="_blank" rel="noreferrer">
                {name}
              </a>{' '}
              <small>{size}</small>
            </p>
          ))}
        </li>
      ))}
    </ol>
  </section>
)

const ProofLink = ({ href }: { href: string }) => (
  <a href={href} target="_blank" rel="noreferrer">
    {href}
  </a>
)

/** Where the proof can be seen, or why something was done. */
const Said = ({ act, words }: Pick<ShownAct, 'act'> & { words: string }) =>
  act === 'prove' ? (
    <p>
      <ProofLink href={words} />
    </p>
  ) : (
    <blockquote>{words}</blockquote>
  )
