/** A piece of a rich text that is read on its own: a paragraph, an item of a list, a picture, a row of a table. */
export interface TextBlock {
  kind: BlockKind
  text: string
  /** „Chenar”, where the piece stands inside one. */
  inside: string | null
  /** How it is written: bold, links, indents. Two pieces with the same words may differ in it alone. */
  shape: string
  /** The picture or file that the piece shows: `media/ID`. */
  file: string | null
}

export const blockKinds = {
  paragraph: 'Paragraf',
  heading: 'Intertitlu',
  item: 'Element de listă',
  quote: 'Citat',
  row: 'Rând de tabel',
  picture: 'Imagine',
  file: 'Document',
  callout: 'Chenar',
  other: 'Element',
} as const
export type BlockKind = keyof typeof blockKinds
