import { rtfPictures, type RawPicture } from './rtf-pictures.ts'
import { tagOf } from './source.ts'

/** A picture of a clipboard whose bytes are at hand. */
export interface ReadablePicture {
  file: File
  /** What the program that copied it says of it. */
  alt: string
}

/** What lies on a clipboard beside its HTML. */
export interface Beside {
  rtf: string
  files: readonly File[]
}

/**
 * Which of the pictures that stand in a text can be read without asking anybody: those written into it, those that a word
 * processor points to on its own disk but repeats in the RTF, and those that lie beside it as files. `takes` are media types.
 */
export function readablePictures(
  elements: readonly Element[],
  { rtf, files }: Beside,
  takes: readonly string[],
): Map<Element, ReadablePicture> {
  const found = new Map<Element, ReadablePicture>()
  const add = (element: Element, file: File | null) => {
    if (file && takes.includes(file.type)) found.set(element, { file, alt: altOf(element) })
  }
  for (const element of elements) add(element, fromAddress(sourceOf(element)))
  const onDisk = elements.filter((element) => /^file:/i.test(sourceOf(element)))
  const inRtf = onDisk.length > 0 ? rtfPictures(rtf) : []
  // By their order, which means something only where none is missing.
  if (inRtf.length === onDisk.length)
    onDisk.forEach((element, index) => {
      const picture = inRtf[index]
      add(element, picture ? fileOf(picture) : null)
    })
  const left = elements.filter((element) => !found.has(element))
  const images = files.filter(({ type }) => type.startsWith('image/'))
  if (images.length === left.length)
    left.forEach((element, index) => add(element, images[index] ?? null))
  return found
}

const imageOf = (element: Element): Element | null =>
  tagOf(element) === 'img' ? element : element.querySelector('img')

const sourceOf = (element: Element): string => imageOf(element)?.getAttribute('src') ?? ''

/** What a machine guessed says little to those who cannot see. */
const guessed = /generat[ăe]? automat|automatically generated|AI-generated|\.(?:jpe?g|png|gif)$/i

function altOf(element: Element): string {
  const alt = imageOf(element)?.getAttribute('alt')?.trim() ?? ''
  return guessed.test(alt) ? '' : alt
}

/** The picture that is written into an address; null for one that would have to be fetched. */
function fromAddress(address: string): File | null {
  const data = /^data:([a-z]+\/[a-z0-9.+-]+);base64,([\s\S]+)$/i.exec(address)
  const [, type = '', text = ''] = data ?? []
  if (!data) return null
  try {
    const letters = atob(decodeURIComponent(text))
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
    return fileOf({ type: type.toLowerCase(), bytes })
  } catch {
    // Cut off on its way: told among what was left out.
    return null
  }
}

const fileOf = ({ type, bytes }: RawPicture): File =>
  new File([bytes], `imagine-lipita.${type.replace(/^image\//, '').replace('jpeg', 'jpg')}`, {
    type,
  })
