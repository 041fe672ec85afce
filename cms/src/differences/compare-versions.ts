import { diffArrays } from 'diff'
import type { Field } from 'payload'
import { alignBlocks, type BlockPair } from './align-blocks.ts'
import { readBlocks, type KnownFields } from './read-blocks.ts'
import { readFields, type FieldValue, type NameOf, type RowName } from './read-fields.ts'
import type { TextBlock } from './text-block.ts'
import { wordComparer, type CompareWords, type Piece, type Sides } from './words.ts'

/** A piece of a rich text as one side shows it. */
export interface ShownBlock extends Pick<TextBlock, 'kind' | 'inside' | 'file'> {
  pieces: Piece[]
}

export interface BlockRow {
  kind: BlockPair['kind']
  left: ShownBlock | null
  right: ShownBlock | null
}

/** One field that says something else in the two versions. */
export type Difference = { key: string; label: string } & (
  { kind: 'words'; sides: Sides } | { kind: 'blocks'; rows: BlockRow[] }
)

/** A kind of document as far as its versions are compared. */
export interface Compared {
  fields: readonly Field[]
  known: KnownFields
  nameOf: NameOf
}

type Data = Readonly<Record<string, unknown>>

/** What differs between two versions of a document, in the order of its form. */
export function compareVersions(left: Data, right: Data, compared: Compared): Difference[] {
  const { fields, known, nameOf } = compared
  const before = readFields(fields, left, nameOf)
  const after = readFields(fields, right, nameOf)
  const compareWords = wordComparer()
  return keysInOrder(before, after).flatMap((key) => {
    const [from, to] = [before, after].map((side) => side.find((each) => each.key === key))
    return difference(from, to, known, compareWords)
  })
}

/** The keys of both, what one side alone has where it stands there. */
function keysInOrder(before: FieldValue[], after: FieldValue[]): string[] {
  const [left, right] = [before, after].map((side) => side.map(({ key }) => key))
  const runs = diffArrays(left ?? [], right ?? [], { maxEditLength: mostMovedKeys })
  return [...new Set(runs?.flatMap(({ value }) => value) ?? [...(left ?? []), ...(right ?? [])])]
}

/** More rows than anybody moves at once: what one side alone has then stands at the end. */
const mostMovedKeys = 1_500

function difference(
  from: FieldValue | undefined,
  to: FieldValue | undefined,
  known: KnownFields,
  compareWords: CompareWords,
): Difference[] {
  const named = to ?? from
  if (!named) return []
  const { key, label } = named
  if ('richText' in named.value) {
    const blocks = [from, to].map((side) =>
      readBlocks(side && 'richText' in side.value ? side.value.richText : null, known),
    )
    const pairs = alignBlocks(blocks[0] ?? [], blocks[1] ?? [])
    return pairs.every(({ kind }) => kind === 'same')
      ? []
      : [{ key, label, kind: 'blocks', rows: pairs.map((pair) => rowOf(pair, compareWords)) }]
  }
  const [before, after] =
    'order' in named.value ? ordersOf(from, to) : [from, to].map((side) => wordsIn(side))
  if (before === after || before === undefined || after === undefined) return []
  return [{ key, label, kind: 'words', sides: compareWords(before, after) }]
}

const wordsIn = (side: FieldValue | undefined): string =>
  side && 'text' in side.value ? side.value.text : ''

/** The rows that both have, each as its side has them: where one alone is new or gone, the order is the same. */
function ordersOf(from: FieldValue | undefined, to: FieldValue | undefined): string[] {
  const [before, after] = [from, to].map((side) =>
    side && 'order' in side.value ? side.value.order : [],
  )
  const inBoth = (rows: readonly RowName[] = [], others: readonly RowName[] = []) =>
    rows.filter(({ id }) => others.some((other) => other.id === id))
  const [left, right] = [inBoth(before, after), inBoth(after, before)]
  const isSame = left.every(({ id }, index) => right[index]?.id === id)
  return isSame ? ['', ''] : [left, right].map((rows) => rows.map(({ text }) => text).join(' · '))
}

function rowOf({ kind, left, right }: BlockPair, compareWords: CompareWords): BlockRow {
  if (kind === 'changed' && left && right) {
    const sides = compareWords(left.text, right.text)
    return { kind, left: shown(left, sides.left), right: shown(right, sides.right) }
  }
  const mark =
    kind === 'moved' ? 'moved' : kind === 'same' || kind === 'restyled' ? 'same' : 'changed'
  const whole = (block: TextBlock | null) =>
    block && shown(block, block.text === '' ? [] : [{ kind: mark, text: block.text }])
  return { kind, left: whole(left), right: whole(right) }
}

const shown = ({ kind, inside, file }: TextBlock, pieces: Piece[]): ShownBlock => ({
  ...{ kind, inside, file, pieces },
})
