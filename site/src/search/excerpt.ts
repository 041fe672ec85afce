/** A piece of an excerpt; those that were looked for are marked. */
export interface Piece {
  text: string
  isMarked: boolean
}

const characters: Record<string, string> = { '&lt;': '<', '&gt;': '>' }

/**
 * Takes an excerpt of Pagefind apart, whose only tag is `<mark>` and whose only entities are those of `<` and `>`: the
 * page puts text together, never HTML that came from elsewhere.
 */
export const piecesOf = (excerpt: string): Piece[] =>
  excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const text = part.replace(/^<mark>|<\/mark>$/g, '')
      return {
        text: text.replace(/&[lg]t;/g, (entity) => characters[entity] ?? entity),
        isMarked: text !== part,
      }
    })
