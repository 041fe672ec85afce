import { noonOf } from '@avizier/shared/dates'
import { z } from 'zod'
import { typesetAs, type TypesetTask } from '../engine.ts'
import { withPageBoxes } from './page-boxes.ts'
import { issueData, issuePictures, pictureFile, titleOf } from './issue-pages.ts'
import type { Filling, PrintedIssue, SetIssue } from './printed-issue.ts'

/** What the template tells of each place with text in it. */
const toldSchema = z.array(
  z.object({
    page: z.number().int(),
    slot: z.string(),
    room: z.number().int(),
    written: z.number().int(),
  }),
)

/** For readers: A4, light files. For the press: 3 mm more on each side, marks where it is cut, black in one colour. */
export type Edition = 'readers' | 'press'

/**
 * An issue as PDF/UA-1, and how its texts fill their places. The same issue gives the same bytes. What does not fit is cut
 * at the edge of its place, with a mark: whoever prints an issue asks `faultsOf` first.
 */
export async function setIssue(
  issue: PrintedIssue,
  edition: Edition = 'readers',
): Promise<SetIssue> {
  const { bytes, told } = await typesetAs('pdf', taskOf(issue, edition))
  const pdf = edition === 'press' ? await withPageBoxes(bytes) : bytes
  return { pdf, fillings: fillingsOf(issue, told) }
}

/** One page of an issue as a picture (SVG), and how its texts fill their places; pages are counted from 1. */
export async function paintPage(
  issue: PrintedIssue,
  page: number,
): Promise<{ svg: string; fillings: Record<string, Filling> }> {
  const { bytes, told } = await typesetAs('svg', taskOf(issue, 'readers', page))
  return {
    svg: new TextDecoder().decode(bytes),
    fillings: fillingsOf(issue, told)[page - 1] ?? {},
  }
}

/** Of an issue, or of one of its pages. */
function taskOf(issue: PrintedIssue, edition: Edition, only?: number): TypesetTask {
  const isAsked = ({ page }: { page: number }): boolean => only === undefined || page === only
  return {
    template: 'newspaper',
    data: issueData(issue, { isForPress: edition === 'press', only }),
    made: noonOf(issue.date),
    pictures: Object.fromEntries(
      issuePictures(issue)
        .filter(isAsked)
        .map(({ page, slot, picture }) => [pictureFile(page, slot), picture.bytes]),
    ),
  }
}

function fillingsOf(issue: PrintedIssue, told: unknown): Record<string, Filling>[] {
  const fillings = issue.pages.map((): Record<string, Filling> => ({}))
  for (const { page, slot, room, written } of toldSchema.parse(told)) {
    const piece = issue.pages[page - 1]?.pieces[slot]
    const ofPage = fillings[page - 1]
    if (piece && ofPage) ofPage[slot] = { key: piece.key, title: titleOf(piece), room, written }
  }
  return fillings
}
