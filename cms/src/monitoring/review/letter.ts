import { clock, shortDate } from '@avizier/shared/dates'
import type { MailBlock, MailContent } from '@avizier/shared/mail/content'
import type { Review, ReviewOutlet, ReviewStory } from './review.ts'

/** Stories in one letter: whoever gets more reads none. */
export const mostStories = 100
/** Outlets named for each. */
const mostOutlets = 6

/** Under each review: what it is made from, and for whom. */
export const reviewNote =
  'Titluri și extrase scurte, pentru uzul intern al primăriei. Textele întregi sunt la publicațiile citate.'

/** The review as a letter. */
export function reviewLetter({ title, introduction, stories }: Review): {
  subject: string
  content: MailContent
} {
  const content: MailBlock[] = [
    ...(introduction === null ? [] : [{ kind: 'paragraph' as const, text: introduction }]),
    ...stories.slice(0, mostStories).flatMap(storyBlocks),
    { kind: 'note', text: reviewNote },
  ]
  return { subject: title, content }
}

function storyBlocks(story: ReviewStory): MailBlock[] {
  const { title, extract, outlets } = story
  const told = [extract, aboutStory(story)].filter((text) => text !== null && text !== '')
  return [
    { kind: 'heading', text: title },
    ...told.map((text): MailBlock => ({ kind: 'paragraph', text: text ?? '' })),
    ...outlets.slice(0, mostOutlets).map(outletBlock),
  ]
}

/** „Mobilitate · Ton: critic” */
export const aboutStory = ({ topic, tone }: Pick<ReviewStory, 'topic' | 'tone'>): string =>
  [topic, tone && `Ton: ${tone.toLowerCase()}`].filter((part) => part !== null).join(' · ')

/** „Gazeta de Someș, 23.11.2026, 10:00” */
export const outletName = ({ name, publishedAt }: ReviewOutlet): string =>
  `${name}, ${shortDate(publishedAt)}, ${clock(publishedAt)}`

/** The same for who has no way to the scanned page: it belongs to the newspaper and is not sent about. */
export const outletWithScan = (outlet: ReviewOutlet): string =>
  outlet.scans.length === 0
    ? outletName(outlet)
    : `${outletName(outlet)} (pagina scanată este la Biroul Mass-media)`

function outletBlock(outlet: ReviewOutlet): MailBlock {
  const label = outletWithScan(outlet)
  return outlet.url === null
    ? { kind: 'paragraph', text: label }
    : { kind: 'link', label, url: outlet.url }
}
