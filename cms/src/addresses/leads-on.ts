import { redirectsSlug, type SubjectCollection } from '@avizier/shared/collections'
import { pathOfTarget } from '@avizier/shared/redirects'
import { belongsToSite } from '@avizier/shared/site-addresses'
import type { PayloadRequest } from 'payload'
import { isPublicAt, replacementAt } from '../register/fixed-address.ts'

export interface Redirect {
  id: string
  from: string
  to: string
}

/** Something from which addresses lead on, and which is about to lead elsewhere: it is passed over. */
export interface Origin {
  collection: SubjectCollection
  id: string
}

/** Where a reader of an address is sent, as the publisher does it: by a redirect, or else to what took a document's place. */
async function nextFrom(
  req: PayloadRequest,
  path: string,
  except: Origin | null,
): Promise<string | null> {
  const redirect = await redirectFrom(req, path)
  if (redirect && !(except?.collection === redirectsSlug && except.id === redirect.id))
    return redirect.to
  return replacementAt(req, path, except)
}

/** Whether addresses lead from `path` to `end`, but for what `except` says. */
export async function leadsTo(
  req: PayloadRequest,
  path: string,
  end: string,
  except: Origin | null,
): Promise<boolean> {
  const passed = new Set<string>()
  for (let at = path; !passed.has(at);) {
    if (at === end) return true
    passed.add(at)
    const next = await nextFrom(req, at, except)
    if (next === null) return false
    at = pathOfTarget(next)
  }
  return false
}

/** Archives and files are known to the publisher alone, and addresses elsewhere to nobody: they are taken at their word. */
export const isSomewhere = async (req: PayloadRequest, path: string): Promise<boolean> =>
  !path.startsWith('/') ||
  belongsToSite(path) ||
  (await isPublicAt(req, path)) ||
  (await nextFrom(req, path, null)) !== null

export const redirectFrom = (req: PayloadRequest, from: string): Promise<Redirect | null> =>
  req.payload.db.findOne<Redirect>({
    collection: redirectsSlug,
    where: { from: { equals: from } },
    req,
  })
