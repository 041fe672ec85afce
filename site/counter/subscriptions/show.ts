import {
  changesMade,
  subscriptionsRoot,
  type ShownChange,
  type ShownSubscriptions,
} from '@avizier/shared/subscriptions-api'
import { asked, madeParts, nothingTyped, type Visit } from '../../src/forms/visit.ts'
import { CmsError } from '../../following/call-cms.ts'
import type { CmsClient } from '../cms-client.ts'
import { counterPage, type Shows } from '../intake/form-page.ts'
import { pageIn } from '../intake/form-place.ts'
import { sentencePage } from '../plain-page.ts'
import { page, type Answer } from '../respond.ts'

export interface ShowsSubscriptions extends Shows {
  cms: CmsClient
}

const closed = { state: 'closed' } as const

/** The page of somebody's subscriptions, by the address of a link of theirs. */
export async function showSubscriptions(
  shows: ShowsSubscriptions,
  { token, pathname }: { token: string | null; pathname: string },
  query: URLSearchParams,
): Promise<Answer> {
  return whileCmsIsThere(async () => {
    const shown = token === null ? closed : await shows.cms.subscriptions(token)
    const change = changeIn(query)
    return pageOf(shows, shown, { action: pathname, own: { shown, change } })
  })
}

/** The page with what is wrong with what was sent from it. */
export async function showAgain(
  shows: ShowsSubscriptions,
  { token, pathname }: { token: string; pathname: string },
  status: number,
  told: Partial<Visit>,
): Promise<Answer> {
  const shown = await shows.cms.subscriptions(token)
  const own = { shown, change: null }
  return pageOf(shows, shown, { action: pathname, own, ...told }, status)
}

export const showClosed = (shows: ShowsSubscriptions): Promise<Answer> =>
  pageOf(shows, closed, { own: { shown: closed, change: null } })

async function pageOf(
  shows: ShowsSubscriptions,
  { state }: Pick<ShownSubscriptions, 'state'>,
  told: Partial<Visit>,
  status = 200,
): Promise<Answer> {
  const visit = { ...nothingTyped, action: subscriptionsRoot, ...told }
  return page(state === 'closed' ? 404 : status, await counterPage(shows, subscriptionsRoot, visit))
}

/** What was changed, as the address says that a change leads to. */
function changeIn(query: URLSearchParams): ShownChange | null {
  const made = changesMade.find((each) => madeParts[each] === query.get(asked.made))
  return made === undefined ? null : { made, target: pageIn(query.get(asked.target)) }
}

/** A page that the newsroom has to be asked for; where it cannot be, the way out that needs it not. */
export async function whileCmsIsThere(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof CmsError)) throw error
    console.error('The newsroom did not answer the page of subscriptions:', error)
    return page(503, awayPage, { 'Retry-After': '60' })
  }
}

const awayPage = sentencePage(
  'Abonamentele nu pot fi arătate acum',
  'Redacția nu răspunde pentru moment. Dacă tocmai ați schimbat ceva, este posibil să nu se fi păstrat: deschideți din nou pagina peste un minut și vedeți cum este.',
  'Legătura de renunțare de la sfârșitul oricărui mesaj funcționează și acum.',
)
