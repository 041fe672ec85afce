'use client'

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui'
import { Technical } from '../technical.tsx'
import type { Detail, Progress, PublisherView, ReleaseView } from './panel-view.ts'
import type { OrderRequest } from './use-panel.ts'

interface PublisherProps {
  publisher: PublisherView
  give: (request: OrderRequest) => Promise<void>
  forget: () => Promise<void>
}

/** One publisher: how it is, what it does, its releases and its history. */
export const Publisher = ({ publisher, give, forget }: PublisherProps) => {
  const { name, facts, progress, differences, failing, failingMore, releases, history } = publisher
  return (
    <section className="avizier-site__publisher" aria-label={`Publicatorul ${name}`}>
      <h2>Publicatorul {name}</h2>
      <Facts facts={facts} />
      {publisher.isUnseen && (
        <Button buttonStyle="secondary" size="small" onClick={() => void forget()}>
          Nu mai există: scoateți-l din listă
        </Button>
      )}
      <p role="status" className="avizier-unseen">
        {progress?.spoken}
      </p>
      {progress && <ProgressBar progress={progress} />}
      <div className="avizier-day__panels">
        {failing.length > 0 && <FailingPages failing={failing} failingMore={failingMore} />}
        {differences.length > 0 && <Differences differences={differences} />}
        <section className="avizier-panel">
          <h3>Versiuni păstrate</h3>
          <ul>
            {releases.map((release) => (
              <Release key={release.name} release={release} give={give} />
            ))}
          </ul>
        </section>
        <section className="avizier-panel">
          <h3>Istoric</h3>
          {history.length === 0 ? (
            <p className="avizier-panel__empty">Nimic până acum.</p>
          ) : (
            <Details lines={history} />
          )}
        </section>
      </div>
    </section>
  )
}

const Facts = ({ facts }: Pick<PublisherView, 'facts'>) => (
  <dl className="avizier-site__facts">
    {facts.map(({ label, value, isUrgent, error }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          <span className={isUrgent ? 'avizier-urgent' : undefined}>{value}</span>
          <Technical text={error} />
        </dd>
      </div>
    ))}
  </dl>
)

const FailingPages = ({ failing, failingMore }: Pick<PublisherView, 'failing' | 'failingMore'>) => (
  <section className="avizier-panel avizier-panel--urgent">
    <h3>Pagini care nu pot fi generate</h3>
    <p>Pe site rămâne ultima lor formă bună, iar generarea se reîncearcă.</p>
    <Details lines={failing} />
    {failingMore && <p>{failingMore}</p>}
  </section>
)

const Differences = ({ differences }: Pick<PublisherView, 'differences'>) => (
  <section className="avizier-panel avizier-panel--urgent">
    <h3>Fișiere care diferă</h3>
    <p>Nu sunt cum le face o construire nouă. O reconstruire le îndreaptă.</p>
    <ul>
      {differences.map((difference) => (
        <li key={difference}>{difference}</li>
      ))}
    </ul>
  </section>
)

const ProgressBar = ({ progress: { title, phase, done, total } }: { progress: Progress }) => (
  <div className="avizier-site__progress">
    <strong>{title}</strong>
    <progress
      aria-label={title}
      max={total > 0 ? total : undefined}
      value={total > 0 ? done : undefined}
    />
    <span>{phase}</span>
  </div>
)

interface ReleaseProps {
  release: ReleaseView
  give: (request: OrderRequest) => Promise<void>
}

const Release = ({ release: { name, title, facts, isCurrent }, give }: ReleaseProps) => {
  const { openModal } = useModal()
  const modalSlug = `rollback-${name}`
  return (
    <li>
      <strong>{title}</strong>
      <span>{facts.join(' · ')}</span>
      {isCurrent ? (
        <span className="avizier-site__current">versiunea publică acum</span>
      ) : (
        <>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            aria-label={`Revino la această versiune: ${title}`}
            onClick={() => openModal(modalSlug)}
          >
            Revino la această versiune
          </Button>
          <ConfirmationModal
            modalSlug={modalSlug}
            heading="Reveniți la această versiune?"
            body={`${title}. Publicatorul aduce în ea ce s-a publicat între timp, apoi o arată cititorilor; publicarea continuă în ea.`}
            confirmLabel="Reveniți"
            confirmingLabel="Se dă comanda…"
            onConfirm={() => give({ kind: 'rollback', release: name })}
          />
        </>
      )}
    </li>
  )
}

const Details = ({ lines }: { lines: Detail[] }) => (
  <ul>
    {lines.map(({ id, title, facts, isUrgent, error }) => (
      <li key={id}>
        <strong className={isUrgent ? 'avizier-urgent' : undefined}>{title}</strong>
        <span>{facts.join(' · ')}</span>
        <Technical text={error} />
      </li>
    ))}
  </ul>
)
