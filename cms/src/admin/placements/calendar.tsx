import { clock, dayOf, monthOf, noonOf, longDate } from '@avizier/shared/dates'
import { holidayOn } from '@avizier/shared/holidays'
import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { z } from 'zod'
import { placementRefusals, seesPlacements } from '../../placements/access.ts'
import { calendarPath } from '../../placements/addresses.ts'
import { appearancesSlug } from '../../placements/slugs.ts'
import { isWholeDays } from '../../placements/slot-words.ts'
import { standingOf } from '../../placements/standing.ts'
import { appearancesWhere, type StoredAppearance } from '../../placements/store.ts'
import { addMonths, monthInWords, weekdayNames } from '../day/calendar/month.ts'
import { OwnView, signedIn } from '../own-view.tsx'
import { within } from './appearance-filters.ts'
import { monthOfAppearances, spanOf, type CalendarDay } from './month-of-appearances.ts'
import { Standing } from './standing.tsx'

const monthSchema = z.string().regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/)

/** „Calendarul aparițiilor”: a month as a table, on a narrow screen as the list of its days. */
export const AppearancesCalendar = async ({
  initPageResult,
  searchParams,
}: AdminViewServerProps) => {
  const { req } = initPageResult
  const user = signedIn(req, calendarPath)
  const now = new Date()
  const month = monthSchema.catch(monthOf(now)).parse(searchParams?.luna)
  const { admin } = req.payload.config.routes
  const list = `${admin}/collections/${appearancesSlug}`
  return (
    <OwnView page={initPageResult} user={user} className="avizier-appearances-month">
      <SetStepNav nav={[{ label: 'Apariții', url: list }, { label: 'Calendar' }]} />
      {seesPlacements(user) ? (
        <>
          <MonthHead month={month} address={admin + calendarPath} />
          <Month weeks={await loadWeeks(req, month)} list={list} now={now} month={month} />
        </>
      ) : (
        <p className="avizier-urgent">{placementRefusals.read}</p>
      )}
    </OwnView>
  )
}

async function loadWeeks(req: Parameters<typeof appearancesWhere>[0], month: string) {
  const { from, to } = spanOf(month)
  return monthOfAppearances(month, await appearancesWhere(req, within(from, to)))
}

const MonthHead = ({ month, address }: { month: string; address: string }) => {
  const to = (months: number) => `${address}?luna=${addMonths(`${month}-01`, months).slice(0, 7)}`
  return (
    <header className="avizier-appearances-month__head">
      <h1>{monthInWords(month)}</h1>
      <nav aria-label="Alte luni ale anului">
        <a href={to(-1)}>‹ {monthInWords(addMonths(`${month}-01`, -1).slice(0, 7))}</a>{' '}
        <a href={to(1)}>{monthInWords(addMonths(`${month}-01`, 1).slice(0, 7))} ›</a>
      </nav>
    </header>
  )
}

interface MonthProps {
  weeks: readonly (readonly CalendarDay[])[]
  list: string
  now: Date
  month: string
}

const Month = ({ weeks, list, now, month }: MonthProps) => {
  const isEmpty = weeks
    .flat()
    .every(({ isOutside, appearances }) => isOutside || !appearances.length)
  return (
    <>
      {isEmpty && <p className="avizier-panel__empty">Nicio apariție în această lună.</p>}
      <table aria-label={`Aparițiile, ${monthInWords(month)}`}>
        <thead>
          <tr>
            {weekdayNames.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map((day) => (
                <Day key={day.day} day={day} list={list} now={now} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const Day = ({
  day: { day, isOutside, appearances },
  list,
  now,
}: { day: CalendarDay } & Pick<MonthProps, 'list' | 'now'>) => (
  <td
    className={[
      isOutside ? 'avizier-month__outside' : '',
      appearances.length === 0 ? 'avizier-appearances-month__empty' : '',
    ].join(' ')}
    aria-current={day === dayOf(now) ? 'date' : undefined}
  >
    <p className={holidayOn(day) ? 'avizier-month__holiday' : undefined}>
      <span className="avizier-appearances-month__number" aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      <span className="avizier-appearances-month__words">{longDate(noonOf(day))}</span>
    </p>
    {appearances.length > 0 && (
      <ul>
        {appearances.map((each) => (
          <li key={each.id}>
            <a href={`${list}/${each.id}`}>
              {hourOf(each)} {each.outlet}
            </a>
            <small>{each.title}</small>
            <Standing standing={standingOf(each, now)} />
          </li>
        ))}
      </ul>
    )}
  </td>
)

const hourOf = (each: StoredAppearance): string => (isWholeDays(each) ? '' : clock(each.startsAt))
