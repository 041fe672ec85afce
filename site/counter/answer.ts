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
import { formPlaceOf } from './intake/form-place.ts'
import { showForm, showTaken } from './intake/show-form.ts'
import { takeIn, type Intake } from './intake/take-in.ts'
import { ownFiles } from './own-files.ts'
import { closedPage, nothingHere, unfinishedPage } from './plain-page.ts'
import { page, send, type Answer } from './respond.ts'
import { noSubscriptions, subscriptionsPage, subscriptionsPlaceOf } from './subscriptions-page.ts'
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
    const [pathname = '/', query = ''] = url.split('?')
    const form = formPlaceOf(pathname)
    const isRead = method === 'GET' || method === 'HEAD'
    if (!isRead && !(method === 'POST' && form && 'form' in form)) {
      const allowed = form && 'form' in form ? 'GET, HEAD, POST' : 'GET, HEAD'
      response.writeHead(405, { Allow: allowed, Connection: 'close' }).end()
      return
    }
    const exchange = { request, response, admin }
    if (!form) await send(await answerTo(counter, pathname), exchange)
    else if ('location' in form)
      await send({ status: 302, location: form.location + url.slice(pathname.length) }, exchange)
    else {
      // A form is nobody's to frame.
      response.setHeader('Content-Security-Policy', formPolicy)
      const search = new URLSearchParams(query)
      if ('taken' in form) await send(await showTaken(counter, form.taken, search), exchange)
      else if (isRead) await send(await showForm(counter, form, pathname, search), exchange)
      else await send(await takeIn(counter, form, pathname, request), exchange)
    }
  }
}

async function answerTo(counter: Counter, pathname: string): Promise<Answer> {
  if (pathname === counterRoot) return page(200, await counterPage(counter, counterRoot))
  if (`${pathname}/` === counterRoot) return { status: 302, location: counterRoot }
  const own = ownFiles.get(pathname)
  if (own) return { status: 200, type: own.type, body: own.bytes }
  const theirs = subscriptionsPlaceOf(pathname)
  if (theirs) return answerSubscriptions(counter, theirs)
  const place = placeOf(pathname)
  if (!place) return page(404, nothingHere)
  if ('location' in place) return { status: 302, location: place.location }
  if ('file' in place) return answerFile(counter, place)
  return answerPage(counter, place)
}

async function answerSubscriptions(
  { cms }: Counter,
  place: Exclude<ReturnType<typeof subscriptionsPlaceOf>, undefined>,
): Promise<Answer> {
  if ('location' in place) return { status: 302, location: place.location }
  const shown = await cms.subscriptions(place.token)
  return shown.state === 'closed' ? page(404, noSubscriptions) : page(200, subscriptionsPage(shown))
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
