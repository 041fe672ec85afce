import type { MailBlock, MailContent } from '@avizier/shared/mail/content'
import { digestSubject, moreOnSite, mostInDigest } from './letters.ts'

/** A digest as it was written, or as it leaves. */
interface Digest {
  subject: string
  content: MailContent
}

/**
 * A digest without what of it was taken back since it was written; null where nothing is left. `about` is what it tells of,
 * in its order; each thing that it names begins with a heading.
 */
export function digestWithout(
  { subject, content }: Digest,
  about: readonly string[],
  gone: ReadonlySet<string>,
): Digest | null {
  if (!about.some((key) => gone.has(key))) return { subject, content }
  const untold = about.slice(mostInDigest)
  const more = untold.length > 0 ? content.at(-1) : undefined
  const [opening = [], ...parts] = atHeadings(more ? content.slice(0, -1) : content)
  const left = parts.filter((_, place) => !gone.has(about[place] ?? ''))
  const first = left[0]?.[0]
  if (first?.kind !== 'heading') return null
  const untoldLeft = untold.filter((key) => !gone.has(key)).length
  const often = subject.slice(0, subject.indexOf(':'))
  return {
    subject: digestSubject(often, first.text, left.length + untoldLeft),
    content: [
      ...opening,
      ...left.flat(),
      ...(more?.kind === 'link' ? moreOnSite(untoldLeft, more.url) : []),
    ],
  }
}

/** Cut before each heading; the first piece is what stands before all of them. */
function atHeadings(content: MailContent): MailBlock[][] {
  const pieces: MailBlock[][] = [[]]
  for (const block of content) {
    if (block.kind === 'heading') pieces.push([])
    pieces.at(-1)?.push(block)
  }
  return pieces
}
