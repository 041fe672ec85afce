import { mostItems, mostWords } from '@avizier/shared/mail/content'

// What is too long for one block of a letter stands in several: nothing is lost.

/** Words in pieces that a block has room for, parted where there is a space, and never within a sign. */
export function inPieces(text: string): string[] {
  if (text.length <= mostWords) return text === '' ? [] : [text]
  const room = text.slice(0, mostWords + 1)
  const space = room.search(/\s\S*$/)
  const isPair = /[\uD800-\uDBFF]$/.test(room.slice(0, mostWords))
  const end = space > 0 ? space : mostWords - (isPair ? 1 : 0)
  return [text.slice(0, end).trimEnd(), ...inPieces(text.slice(end).trimStart())]
}

/** Items in lists that a block has room for. */
export const inPortions = (items: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(items.length / mostItems) }, (_, index) =>
    items.slice(index * mostItems, (index + 1) * mostItems),
  )
