import { dayOf, longDate } from '@avizier/shared/dates'
import type { Letterhead } from '../../mail/letterhead.ts'
import type { PrintedReport } from '../../print/report.ts'
import { aboutStory, outletWithScan, reviewNote } from './letter.ts'
import type { Review, ReviewStory } from './review.ts'

/** The review as a report on the city's letterhead, of the day that it bears. */
export const printedReview = (
  { introduction, stories }: Review,
  letterhead: Letterhead,
  at: Date,
): PrintedReport => ({
  letterhead,
  title: 'Revista presei',
  period: longDate(at),
  date: dayOf(at),
  blocks: [
    ...(introduction === null ? [] : [{ kind: 'paragraph' as const, text: introduction }]),
    ...stories.flatMap(storyBlocks),
    { kind: 'note', text: reviewNote },
  ],
})

function storyBlocks(story: ReviewStory): PrintedReport['blocks'] {
  const about = aboutStory(story)
  return [
    { kind: 'heading', text: story.title },
    ...(story.extract === null ? [] : [{ kind: 'paragraph' as const, text: story.extract }]),
    ...(about === '' ? [] : [{ kind: 'paragraph' as const, text: about }]),
    {
      kind: 'list',
      items: story.outlets.map((outlet) =>
        outlet.url === null ? outletWithScan(outlet) : `${outletWithScan(outlet)}: ${outlet.url}`,
      ),
    },
  ]
}
