import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import { longDate } from '@avizier/shared/dates'
import { collectionLabels } from '@avizier/shared/kinds/index'
import type { ServerProps } from 'payload'
import { sitePanelPath } from '../../publishers/addresses.ts'
import { worksAtPanel } from '../site-panel/endpoints.ts'
import { loadDay, type OfficeDayFacts } from './load-day.ts'
import {
  debateDays,
  debateLines,
  draftLines,
  inForceLines,
  latePublicationLine,
  publicationLine,
  type Line,
} from './the-day.ts'

/** „Ziua biroului”: what happened today, what waits, what ends soon. Stands above the lists on the first page. */
export const OfficeDay = async ({ payload, user, permissions }: ServerProps) => {
  if (!user) return null
  const now = new Date()
  const adminRoute = payload.config.routes.admin
  const day = await loadDay({ payload, user, adminRoute }, now)
  const panelHref = worksAtPanel(user) ? adminRoute + sitePanelPath : null
  const late = day.late.map(latePublicationLine)
  const mayCreate = authoredCollections.filter((slug) => permissions?.collections?.[slug]?.create)
  return (
    <section className="avizier-day" aria-labelledby="avizier-day-title">
      <header>
        <h1 id="avizier-day-title">Ziua biroului</h1>
        <p>{longDate(now)}</p>
      </header>
      {mayCreate.length > 0 && <Beginnings slugs={mayCreate} adminRoute={adminRoute} />}
      {day.warnings.length > 0 && <SiteWarnings warnings={day.warnings} panelHref={panelHref} />}
      {late.length > 0 && (
        <Panel title="Publicări care întârzie" lines={late} isUrgent>
          Sunt salvate, dar nu au ajuns încă pe site. Dacă nu trece în câteva minute, anunțați
          webmasterul.
        </Panel>
      )}
      <DayPanels day={day} now={now} />
    </section>
  )
}

const Beginnings = ({
  slugs,
  adminRoute,
}: {
  slugs: readonly AuthoredCollection[]
  adminRoute: string
}) => (
  <nav className="avizier-day__create" aria-label="Document nou">
    {slugs.map((slug) => (
      <a key={slug} href={`${adminRoute}/collections/${slug}/create`}>
        + {collectionLabels[slug].singular}
      </a>
    ))}
  </nav>
)

const DayPanels = ({ day, now }: { day: OfficeDayFacts; now: Date }) => (
  <div className="avizier-day__panels">
    <Panel
      title="Publicate azi"
      lines={day.published.map(publicationLine)}
      empty="Nimic până acum."
    />
    <Panel title="Schițe în lucru" lines={draftLines(day.drafts, now)} empty="Nicio schiță." />
    <Panel
      title="Anunțuri în vigoare"
      lines={inForceLines(day.inForce, now)}
      empty="Niciun anunț în vigoare."
    />
    <Panel
      title={`Dezbateri cu termen în ${debateDays} zile`}
      lines={debateLines(day.debates, now)}
      empty="Niciun termen apropiat."
    />
  </div>
)

/** `panelHref` leads those who can do something about it to the place where they do. */
const SiteWarnings = ({
  warnings,
  panelHref,
}: {
  warnings: string[]
  panelHref: string | null
}) => (
  <section className="avizier-panel avizier-panel--urgent">
    <h2>Site-ul public</h2>
    <ul>
      {warnings.map((warning) => (
        <li key={warning}>{warning}</li>
      ))}
    </ul>
    <p>
      {panelHref ? <a href={panelHref}>Deschideți „Site-ul public”</a> : 'Anunțați webmasterul.'}
    </p>
  </section>
)

interface PanelProps {
  title: string
  lines: Line[]
  empty?: string
  isUrgent?: boolean
  children?: string
}

const Panel = ({ title, lines, empty, isUrgent = false, children }: PanelProps) => (
  <section className={isUrgent ? 'avizier-panel avizier-panel--urgent' : 'avizier-panel'}>
    <h2>{title}</h2>
    {children && <p>{children}</p>}
    {lines.length === 0 ? (
      <p className="avizier-panel__empty">{empty}</p>
    ) : (
      <ul>
        {lines.map(({ title: what, href, facts, isUrgent: isLineUrgent }) => (
          <li key={href + facts.join()}>
            <a href={href}>{what}</a>
            <span className={isLineUrgent ? 'avizier-urgent' : undefined}>{facts.join(' · ')}</span>
          </li>
        ))}
      </ul>
    )}
  </section>
)
