import { APIError, type PayloadRequest } from 'payload'
import { renderPage } from '../collections/documents/read-pdf.ts'
import { faultsOf, pressFaultsOf, textFaultsOf, type PageFault } from '../print/newspaper/faults.ts'
import type { SetIssue } from '../print/newspaper/printed-issue.ts'
import { setIssue, type Edition } from '../print/newspaper/set-issue.ts'
import { faultOfIssue, gather, picturesIn } from './gather.ts'
import type { LoadedFlatplan } from './load-flatplan.ts'
import { pictureSizesIn, readPictures } from './picture-bytes.ts'

/** A set issue, and what is wrong with it by page. */
export interface JudgedIssue extends SetIssue {
  faults: PageFault[]
}

/** True where an issue that is printed so loses words. */
export const isOverset = ({ faults }: JudgedIssue): boolean =>
  faults.some(({ kind }) => kind === 'overset')

/** Throws 400 with a sentence for each text that does not fit: no word is lost in print. */
export function refuseOverset(set: JudgedIssue): void {
  const overset = set.faults.filter(({ kind }) => kind === 'overset')
  if (overset.length > 0) throw new APIError(overset.map(({ sentence }) => sentence).join(' '), 400)
}

export const sentencesOf = ({ faults }: JudgedIssue): string[] =>
  faults.map(({ sentence }) => sentence)

/** An issue as it is set now, and its pages as pictures once somebody has asked for them. */
interface Setting {
  issue: Promise<JudgedIssue>
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
): Promise<JudgedIssue> {
  const placed = picturesIn(plan, drafts)
  const issue = gather(plan, drafts, await readPictures(req, placed, edition))
  const set = await setIssue(issue, edition)
  // Coarse is what the press is given, whichever edition is set.
  const forPress = gather(plan, drafts, pictureSizesIn(placed, 'press'))
  const faults = [
    ...faultsOf(set.fillings),
    ...textFaultsOf(issue),
    ...pressFaultsOf(forPress),
  ].toSorted((a, b) => order(a) - order(b) || a.page - b.page)
  return { ...set, faults }
}

/** What keeps the PDF from being made is told first. */
const order = ({ kind }: PageFault): number => (kind === 'overset' ? 0 : 1)

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
): Promise<JudgedIssue | null> {
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
  // As above: what failed is tried again.
  painted.catch(() => pages.delete(page))
  return painted
}
