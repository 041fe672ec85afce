import type { Accepts } from './blocks.ts'
import { cleanPaste, type CleanPaste } from './clean-paste.ts'
import { readablePictures, type ReadablePicture } from './readable-pictures.ts'

/** Says that a clipboard was cleaned here. */
export const cleanMark = 'application/x-avizier-clean'

/** A clipboard as far as an editor takes it over. */
export interface Clipboard {
  plain: string
  /** Those that can be uploaded, in the order of the text. */
  pictures: ReadablePicture[]
  /** How many others there are. */
  unreadable: number
  /** The text, with each picture that has an id by now at its place. */
  withPictures: (ids: readonly (string | null)[]) => CleanPaste
}

interface Taking {
  accepts: Accepts
  /** Media types; none where the editor has no pictures. */
  takes: readonly string[]
}

/** Reads what was pasted or dropped. A document that is only parsed loads nothing: no picture, no style, no frame. */
export function readClipboard(data: DataTransfer, { accepts, takes }: Taking): Clipboard {
  const { body } = new DOMParser().parseFromString(data.getData('text/html'), 'text/html')
  if (!data.types.includes('text/html'))
    // Pictures alone, as a text of nothing else.
    for (const _ of data.files) body.append(body.ownerDocument.createElement('img'))
  // Beside words lies at most a picture of the words.
  const files = body.textContent?.trim() ? [] : [...data.files]
  const met: Element[] = []
  cleanPaste(body, accepts, (element) => {
    met.push(element)
    return null
  })
  const readable = readablePictures(met, { rtf: data.getData('text/rtf'), files }, takes)
  const elements = met.filter((element) => readable.has(element))
  return {
    plain: data.getData('text/plain'),
    pictures: [...readable].sort(byOrder(met)).map(([, picture]) => picture),
    unreadable: met.length - elements.length,
    withPictures: (ids) => {
      const chosen = new Map(elements.map((element, index) => [element, ids[index] ?? null]))
      return cleanPaste(body, accepts, (element) => chosen.get(element))
    },
  }
}

const byOrder =
  (met: readonly Element[]) =>
  ([one]: readonly [Element, unknown], [other]: readonly [Element, unknown]): number =>
    met.indexOf(one) - met.indexOf(other)
