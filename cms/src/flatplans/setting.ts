import type { PayloadRequest } from 'payload'
import { renderPage } from '../collections/documents/read-pdf.ts'
import type { SetIssue } from '../print/newspaper/printed-issue.ts'
import { setIssue, type Edition } from '../print/newspaper/set-issue.ts'
import { faultOfIssue, gather, picturesIn } from './gather.ts'
import type { LoadedFlatplan } from './load-flatplan.ts'
import { readPictures } from './picture-bytes.ts'

/** An issue as it is set now, and its pages as pictures once somebody has asked for them. */
interface Setting {
  issue: Promise<SetIssue>
  pages: Map<number, Promise<Buffer>>
}

/** So many are remembered: two people at two issues, and what they had a moment ago. */
const remembered = 4
const settings = new Map<string, Setting>()

/** How wide a page is painted, in pixels. */
const pageWidth = 1000

/** Sets an issue from what was loaded. Throws where the issue has no number or date: `faultOfIssue` says so before. */
export async function setIssueOf(
  req: PayloadRequest,
  { stored: { plan }, drafts }: LoadedFlatplan,
  edition: Edition,
): Promise<SetIssue> {
  const bytes = await readPictures(req, picturesIn(plan, drafts), edition)
  return setIssue(gather(plan, drafts, bytes), edition)
}

/** The setting of what was loaded: the same one until a word, a place or a picture is another. */
function settingOf(req: PayloadRequest, loaded: LoadedFlatplan): Setting {
  const known = settings.get(loaded.hash)
  if (known) return known
  const setting = { issue: setIssueOf(req, loaded, 'readers'), pages: new Map() }
  settings.set(loaded.hash, setting)
  // What failed is tried again by the next who asks.
  setting.issue.catch(() => settings.delete(loaded.hash))
  for (const old of [...settings.keys()].slice(0, -remembered)) settings.delete(old)
  return setting
}

/** The issue as it is set now; null where it has no number or date yet. */
export async function issueSet(
  req: PayloadRequest,
  loaded: LoadedFlatplan,
): Promise<SetIssue | null> {
  if (faultOfIssue(loaded.drafts.issue) !== null) return null
  return settingOf(req, loaded).issue
}

/** A page, from 1, as a JPEG; null where there is no such page. */
export async function pagePicture(
  req: PayloadRequest,
  loaded: LoadedFlatplan,
  page: number,
): Promise<Buffer | null> {
  if (page > loaded.stored.plan.pages.length) return null
  const set = await issueSet(req, loaded)
  if (!set) return null
  const { pages } = settingOf(req, loaded)
  const painted = pages.get(page) ?? renderPage(Buffer.from(set.pdf), page - 1, pageWidth)
  pages.set(page, painted)
  return painted
}
