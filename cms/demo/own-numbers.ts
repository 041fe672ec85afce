import { yearOf } from '@avizier/shared/dates'
import type { Assembled } from './assemble.ts'
import type { DemoDocument } from './types.ts'

interface Numbered {
  key: string
  publishedAt: string
  registrationNumber?: string
}

const ofItem = (key: string): string => `item ${key}`
const ofPaper = (key: string): string => `paper ${key}`

const referenceOf = ({ content }: DemoDocument): string | undefined =>
  content.kind === 'paper' ? content.reference : undefined

/** In each year the numbers grow with time, and nothing has the number of another: what comes in at one instant queues. */
function queued(entries: { id: string; at: string; number: number }[]): Map<string, string> {
  const last = new Map<string, number>()
  const numbers = new Map<string, string>()
  for (const { id, at, number } of entries.toSorted((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  )) {
    const year = yearOf(at)
    const own = Math.max(number, (last.get(year) ?? 0) + 1)
    last.set(year, own)
    numbers.set(id, String(own))
  }
  return numbers
}

/** The same items and papers, each with a number of its own in the register of the institution. */
export function ownNumbers(everything: readonly Assembled<Numbered>[]) {
  const numbers = queued([
    ...everything.flatMap(({ item: { key, publishedAt, registrationNumber } }) =>
      registrationNumber
        ? [{ id: ofItem(key), at: publishedAt, number: Number(registrationNumber) }]
        : [],
    ),
    ...everything.flatMap(({ documents }) =>
      documents.flatMap((document) => {
        const reference = referenceOf(document)
        return reference
          ? [{ id: ofPaper(document.key), at: document.createdAt, number: Number(reference) }]
          : []
      }),
    ),
  ])
  const numberedPaper = (document: DemoDocument): DemoDocument => {
    const reference = numbers.get(ofPaper(document.key))
    return document.content.kind === 'paper' && reference
      ? { ...document, content: { ...document.content, reference } }
      : document
  }
  return <Item extends Numbered>({ item, documents }: Assembled<Item>): Assembled<Item> => {
    const registrationNumber = numbers.get(ofItem(item.key))
    return {
      item: registrationNumber ? { ...item, registrationNumber } : item,
      documents: documents.map(numberedPaper),
    }
  }
}
