import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  counterRoot,
  counterViews,
  tokenPattern,
  type CounterView,
  type Shown,
} from '@avizier/shared/counter-api'
import type { CmsClient } from './cms-client.ts'
import { dressPage } from './dress-page.ts'
import { counterHeaders, formPolicy } from './headers.ts'
import { counterPage } from './intake/form-page.ts'
import { brokenLinkAt, formPlaceOf, type FormPlace } from './intake/form-place.ts'
import { showForm, showTaken } from './intake/show-form.ts'
import { takeIn, type Intake } from './intake/take-in.ts'
import { ownFiles } from './own-files.ts'
import { closedPage, nothingHere, unfinishedPage } from './plain-page.ts'
import { page, send, type Answer } from './respond.ts'
import { changeSubscriptions } from './subscriptions/change.ts'
import { subscriptionsPlaceOf, type SubscriptionsPlace } from './subscriptions/place.ts'
import { showSubscriptions } from './subscriptions/show.ts'
import { nothingToConfirm, toldOfLink } from './subscriptions/told-of-link.ts'
import { viewOf } from './views.ts'

export interface Counter extends Intake {
  cms: CmsClient
  cmsUrl: string
}

/** Answers the requests under `/ghiseu/`. Rejects where the CMS, the mirror or the app cannot be asked. */
export function answering(counter: Counter) {
  const admin = new URL(counter.cmsUrl).origin
  const headers = counterHeaders(admin)
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    const { method, url = '/' } = request
    const [pathname = '/'] = url.split('?')
    const exchange = { request, response, admin }
    const formPlace = formPlaceOf(pathname)
    const subscriptions = subscriptionsPlaceOf(pathname)
    const takes = (formPlace && 'form' in formPlace) ?? (subscriptions && 'token' in subscriptions)
    const isRead = method === 'GET' || method === 'HEAD'
    if (!isRead && !(method === 'POST' && takes)) {
      const allowed = takes ? 'GET, HEAD, POST' : 'GET, HEAD'
      response.writeHead(405, { Allow: allowed, Connection: 'close' }).end()
      return
    }
    const place = formPlace ?? subscriptions ?? brokenLinkAt(pathname)
    if (!place) {
      await send(await answerTo(counter, pathname), exchange)
      return
    }
    // A form is nobody's to frame.
    response.setHeader('Content-Security-Policy', formPolicy)
    const asked = { pathname, rest: url.slice(pathname.length), request, isRead }
    await send(await answerForm(counter, place, asked), exchange)
  }
}

interface Asked {
  pathname: string
  /** What stands behind the path. */
  rest: string
  request: IncomingMessage
  isRead: boolean
}

async function answerForm(
  counter: Counter,
  place: FormPlace | SubscriptionsPlace,
  { pathname, rest, request, isRead }: Asked,
): Promise<Answer> {
  if ('location' in place) return { status: 302, location: place.location + rest }
  const search = new URLSearchParams(rest)
  if ('taken' in place) return showTaken(counter, place.taken, search)
  if (!('form' in place)) {
    const theirs = { token: place.token, pathname }
    return isRead
      ? showSubscriptions(counter, theirs, search)
      : changeSubscriptions(counter, theirs, request)
  }
  const link = await (isRead ? toldOfLink : nothingToConfirm)(counter.cms, place)
  if (isRead || link) return showForm(counter, place, pathname, search, link)
  return takeIn(counter, place, pathname, request)
}

async function answerTo(counter: Counter, pathname: string): Promise<Answer> {
  if (pathname === counterRoot) return page(200, await counterPage(counter, counterRoot))
  if (`${pathname}/` === counterRoot) return { status: 302, location: counterRoot }
  const own = ownFiles.get(pathname)
  if (own) return { status: 200, type: own.type, body: own.bytes }
  const place = placeOf(pathname)
  if (!place) return page(404, nothingHere)
  if ('location' in place) return { status: 302, location: place.location }
  if ('file' in place) return answerFile(counter, place)
  return answerPage(counter, place)
}

type Place =
  | { location: string }
  | { token: string; view: CounterView }
  | { token: string; file: { hash: string; name: string } }

/** What an address under `/ghiseu/` asks for. */
export function placeOf(pathname: string): Place | undefined {
  const [token = '', ...rest] = pathname.slice(counterRoot.length).split('/')
  if (!pathname.startsWith(counterRoot) || !tokenPattern.test(token)) return undefined
  if (rest.length === 0) return { location: `${pathname}/` }
  const [folder, hash = '', name = '', ...more] = rest
  if (folder === 'fisiere' && /^[0-9a-f]{16}$/.test(hash) && /^[a-z0-9][a-z0-9.-]*$/.test(name))
    return more.length === 0 ? { token, file: { hash, name } } : undefined
  const asked = rest.join('/')
  const [view] = Object.entries(counterViews).find(([, part]) => part === asked) ?? []
  return view === undefined ? undefined : { token, view: view as CounterView }
}

async function answerPage(
  counter: Counter,
  { token, view }: { token: string; view: CounterView },
): Promise<Answer> {
  const { cms, clock, cmsUrl, siteUrl } = counter
  const shown: Shown = await cms.open(token)
  if (shown.state === 'closed') return page(404, closedPage)
  if (shown.state === 'public') return { status: 302, location: shown.path }
  // Lists, feed and card are for those who write.
  if (view !== 'page' && shown.purpose !== 'form') return page(404, nothingHere)
  const admin = new URL(cmsUrl).origin
  if (shown.state === 'unfinished')
    return page(
      200,
      dressPage(unfinishedPage(shown.sentences), { ...shown, publicAt: null }, admin),
    )
  const mirror = counter.mirror()
  const app = await counter.app(mirror)
  const html = await viewOf({ app, mirror, siteUrl, token, now: clock() }, shown, view)
  return page(200, dressPage(html, shown, admin))
}

async function answerFile(
  { cms }: Counter,
  { token, file }: { token: string; file: { hash: string; name: string } },
): Promise<Answer> {
  const found = await cms.file(token, file.hash, file.name)
  if (!found) return page(404, nothingHere)
  return { status: 200, type: found.mimeType, stream: found.body }
}
