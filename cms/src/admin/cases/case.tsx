import { plainDate } from '@avizier/shared/dates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { mayOpenCases } from '../../cases/access.ts'
import { channels } from '../../cases/channels.ts'
import { caseKinds } from '../../cases/kinds.ts'
import { casesSlug } from '../../cases/slugs.ts'
import { caseStates } from '../../cases/states.ts'
import { StateWord } from '../item/item-state.tsx'
import { whenIn } from '../when.ts'
import { ActButtons } from './act-buttons.tsx'
import { AnswerDesk } from './answer-desk.tsx'
import { Asked } from './asked.tsx'
import { CaseDesk } from './case-desk.tsx'
import { History } from './history.tsx'
import { loadCase, type ShownCase } from './load-case.ts'
import { NewCase } from './new/new-case.tsx'
import { nextAct } from './next-act.ts'
import { owedSentences } from './owed-sentences.ts'
import { Parts } from './parts.tsx'
import { PublishCase } from './publish/publish-case.tsx'
import { caseTones } from './state-tones.ts'
import { Terms } from './terms.tsx'

/** A case on a page of its own: what was asked, until when, what was done, and what can be done; or the form of a new one. */
export const CaseView = async ({ initPageResult }: AdminViewServerProps) => {
  const { req, docID } = initPageResult
  const list = `${req.payload.config.routes.admin}/collections/${casesSlug}`
  if (docID === undefined) return mayOpenCases(req.user) ? <NewCase req={req} /> : redirect(list)
  const now = new Date()
  const shown = await loadCase(req, String(docID), now)
  if (!shown) notFound()
  return (
    <CaseDesk here={shown.here}>
      <Gutter className="avizier-submission avizier-case">
        <SetStepNav
          nav={[{ label: 'Solicitări', url: list }, { label: shown.view.stored.number }]}
        />
        <Head shown={shown} now={now} />
        <div className="avizier-case__columns">
          <div>
            <Asked shown={shown} now={now} />
            <Answer shown={shown} />
            <Parts shown={shown} now={now} />
          </div>
          <div>
            <Terms shown={shown} now={now} />
            <Belongs shown={shown} />
            <Others />
          </div>
        </div>
        <History shown={shown} now={now} />
      </Gutter>
    </CaseDesk>
  )
}

interface PartProps {
  shown: ShownCase
}

const Head = ({ shown: { view, names }, now }: PartProps & { now: Date }) => {
  const { stored, standing, owed } = view
  const { kind, channel, number, erasedAt } = stored
  const waits = owedSentences(owed, names)
  return (
    <div className="avizier-submission__head">
      <p>
        {caseKinds[kind].label.ro} · {channels[channel].label.ro.toLowerCase()} ·{' '}
        <span className="avizier-case__number">nr. {number}</span>
      </p>
      <h1>{stored.subject}</h1>
      <p role="status" className="avizier-item-state">
        <StateWord tone={caseTones[standing.state]} word={caseStates[standing.state].ro} />
        {waits.map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
        {erasedAt && <span>Datele persoanei au fost șterse {whenIn(erasedAt, now)}.</span>}
      </p>
    </div>
  )
}

/** Kinds that are decided by a letter alone have no answer to write. */
const Answer = ({ shown: { view, here } }: PartProps) => {
  const { stored, standing, owed } = view
  const next = nextAct(owed, here.offered)
  const isWritten = here.offered.includes('write') || Boolean(stored.draft)
  return (
    <section className="avizier-panel avizier-case__answer" aria-labelledby="answer-title">
      <h2 id="answer-title">Răspunsul</h2>
      {isWritten && (
        <AnswerDesk draft={stored.draft ?? ''} state={standing.draft.state} next={next} />
      )}
      {standing.answeredAt !== null && sentAnswer(view) && (
        <div>
          {isWritten && <h3>Ce s-a răspuns</h3>}
          <blockquote>{sentAnswer(view)}</blockquote>
        </div>
      )}
      <ActButtons
        acts={['grant', 'answer-verbally', 'extend', 'refuse', 'forward', 'reopen']}
        next={next}
      />
      {here.offered.includes('publish') && (
        <PublishCase
          question={stored.text ?? stored.subject}
          answer={sentAnswer(view) ?? ''}
          askedBy={stored.broadcast?.askedBy ?? null}
        />
      )}
    </section>
  )
}

/** What the applicant was answered last, as it left. */
const sentAnswer = ({ acts }: ShownCase['view']): string | null =>
  acts.findLast(({ act }) => act === 'send' || act === 'answer-verbally')?.words ?? null

const Belongs = ({ shown: { links, view } }: PartProps) => (
  <section className="avizier-panel" aria-labelledby="belongs-title">
    <h2 id="belongs-title">Legături</h2>
    {links.length === 0 && <p className="avizier-panel__empty">Nicio altă solicitare.</p>}
    <dl>
      {links.map(({ label, title, href }) => (
        <div key={href}>
          <dt>{label}</dt>
          <dd>
            <a href={href}>{title}</a>
          </dd>
        </div>
      ))}
    </dl>
    <ActButtons acts={['join', 'unjoin']} />
    {view.stored.keptUntil && (
      <p className="avizier-submission__kept">
        Datele persoanei se șterg singure pe {plainDate(view.stored.keptUntil)}.
      </p>
    )}
  </section>
)

const Others = () => (
  <details className="avizier-panel">
    <summary>Alte acțiuni</summary>
    <ActButtons
      acts={['confirm-receipt', 'hand-over', 'correct-kind', 'withdraw', 'close', 'erase']}
    />
  </details>
)
