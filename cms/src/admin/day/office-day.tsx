import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import { dayOf, longDate, plainDate, noonOf } from '@avizier/shared/dates'
import { holidayOn, nextWorkingDay } from '@avizier/shared/holidays'
import { collectionLabels } from '@avizier/shared/kinds/index'
import type { ServerProps } from 'payload'
import { hasRole } from '../../access/has-role.ts'
import { worksInOffice } from '../../access/works-in-office.ts'
import { materialsSlug } from '../../materials/slugs.ts'
import { sitePanelPath } from '../../publishers/addresses.ts'
import { fourEyesOff } from '../../workflow/settings.ts'
import { fillTemplatesPath } from '../../templates/slugs.ts'
import { worksAtPanel } from '../site-panel/endpoints.ts'
import { CalendarPanel } from './calendar/calendar.tsx'
import { DayPanel } from './day-panel.tsx'
import { loadDay, type OfficeDayFacts } from './load-day.ts'

/** „Ziua biroului”: what waits, what goes out, what ends. Stands above the lists on the first page. */
export const OfficeDay = async ({ payload, user, permissions }: ServerProps) => {
  if (!user) return null
  const now = new Date()
  const { admin } = payload.config.routes
  const day = await loadDay({ payload, user }, now)
  const kinds = authoredCollections.filter((slug) => permissions?.collections?.[slug]?.create)
  const mayHandIn = permissions?.collections?.[materialsSlug]?.create === true
  return (
    <section className="avizier-day" aria-labelledby="avizier-day-title">
      <header className="avizier-day__bar">
        <div>
          <h1 id="avizier-day-title">{capitalized(longDate(now))}</h1>
          <HolidayLine day={dayOf(now)} />
        </div>
        <Beginnings kinds={kinds} mayHandIn={mayHandIn} adminRoute={admin} />
      </header>
      {!day.hasFourEyes && <p className="avizier-notice avizier-notice--urgent">{fourEyesOff}</p>}
      <SiteWarnings
        warnings={day.warnings}
        panelHref={worksAtPanel(user) ? admin + sitePanelPath : null}
      />
      {worksInOffice(user) ? (
        <Office
          day={day}
          today={dayOf(now)}
          isWriter={hasRole(user, 'contributor', 'editor', 'chief')}
        />
      ) : (
        <Department day={day} today={dayOf(now)} />
      )}
    </section>
  )
}

const capitalized = (words: string): string =>
  words.charAt(0).toLocaleUpperCase('ro') + words.slice(1)

const HolidayLine = ({ day }: { day: string }) => {
  const holiday = holidayOn(day)
  if (!holiday) return null
  return (
    <p>
      Sărbătoare legală: {holiday}. Prima zi lucrătoare: {plainDate(noonOf(nextWorkingDay(day)))}.
    </p>
  )
}

interface BeginningsProps {
  kinds: readonly AuthoredCollection[]
  mayHandIn: boolean
  adminRoute: string
}

/** What can be begun: one button that opens the choice. */
const Beginnings = ({ kinds, mayHandIn, adminRoute }: BeginningsProps) => {
  if (kinds.length === 0 && !mayHandIn) return null
  const create = (slug: string) => `${adminRoute}/collections/${slug}/create`
  return (
    <div className="avizier-day__begin">
      {mayHandIn && <a href={create(materialsSlug)}>Predați un material</a>}
      {kinds.length > 0 && (
        <details>
          <summary>Scrieți…</summary>
          <ul>
            <li>
              <a href={adminRoute + fillTemplatesPath}>Dintr-un șablon</a>
            </li>
            {kinds.map((slug) => (
              <li key={slug}>
                <a href={create(slug)}>{collectionLabels[slug].singular}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

interface PartsProps {
  day: OfficeDayFacts
  today: string
}

const Month = ({ day: { calendar }, today }: PartsProps) =>
  calendar && (
    <div>
      <CalendarPanel initial={calendar} today={today} />
    </div>
  )

const Office = ({ day, today, isWriter }: PartsProps & { isWriter: boolean }) => (
  <div className="avizier-day__columns">
    <div>
      {isWriter && (
        <DayPanel
          title="Așteaptă la mine"
          part={day.mine}
          empty="Nimic nu așteaptă la dumneavoastră."
        />
      )}
      <DayPanel
        title={isWriter ? 'Așteaptă la alții' : 'În lucru'}
        part={day.others}
        empty="Nimic."
      />
      {day.cases && <DayPanel title="Solicitări" part={day.cases} empty="Nimic de făcut azi." />}
      {day.inbox && <DayPanel title="Primite de la cetățeni" part={day.inbox} empty="Nimic nou." />}
      {day.press && <DayPanel title="Ce scrie presa" part={day.press} />}
      {isWriter && <DayPanel title="Ciornele mele" part={day.drafts} empty="Nicio ciornă." />}
    </div>
    <div>
      <DayPanel title="Nu s-au făcut la vremea lor" part={day.missed} isUrgent />
      <DayPanel title="Publicări care întârzie" part={day.late} isUrgent>
        Sunt salvate, dar nu au ajuns încă pe site. Dacă nu trece în câteva minute, anunțați
        webmasterul.
      </DayPanel>
      <DayPanel title="Apariții fără dovadă" part={day.withoutProof} isUrgent>
        Ar fi trebuit să apară. Adăugați dovada sau notați că nu au apărut.
      </DayPanel>
      <DayPanel title="Iese azi și mâine" part={day.planned} empty="Nimic programat." />
      <DayPanel title="Publicate azi" part={day.published} empty="Nimic până acum." />
      <DayPanel title="Se încheie curând" part={day.ending} empty="Niciun termen apropiat." />
    </div>
    <Month day={day} today={today} />
  </div>
)

const Department = ({ day, today }: PartsProps) => (
  <div className="avizier-day__columns">
    <div>
      {day.askedParts && <DayPanel title="Vi se cere un răspuns" part={day.askedParts} />}
      {day.asked && <DayPanel title="Vi se cere un material" part={day.asked} />}
      <DayPanel
        title="Ce ați predat"
        part={day.handedIn}
        empty="Încă nimic. Predați aici texte, fotografii și documente pentru site."
      />
      <DayPanel title="Așteaptă la dumneavoastră" part={day.mine} />
      <DayPanel title="La Biroul Mass-media" part={day.others} empty="Nimic." />
    </div>
    <div>
      <DayPanel title="Ciorne" part={day.drafts} empty="Nicio ciornă." />
      <DayPanel title="Se încheie curând" part={day.ending} empty="Niciun termen apropiat." />
    </div>
    <Month day={day} today={today} />
  </div>
)

/** `panelHref` leads those who can do something about it to the place where they do. */
const SiteWarnings = ({ warnings, panelHref }: { warnings: string[]; panelHref: string | null }) =>
  warnings.length > 0 && (
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
