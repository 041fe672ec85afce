import type { Block, Inline, List, RichText } from '@avizier/shared/rich-text'

/** The words of a Word document, to be read before somebody works with them. */
export const WordText = ({ text }: { text: RichText }) => (
  <div className="avizier-material__word">
    {text.map((block, index) => (
      <BlockWords key={index} block={block} />
    ))}
  </div>
)

const BlockWords = ({ block }: { block: Block }) => {
  switch (block.type) {
    case 'heading':
      return <h3>{wordsOf(block.children)}</h3>
    case 'list':
      return <ListWords list={block} />
    case 'table':
      return <TableWords rows={block.rows} />
    case 'paragraph':
    case 'quote':
      return <p>{wordsOf(block.children)}</p>
    default:
      return null
  }
}

const ListWords = ({ list }: { list: List }) => {
  const Tag = list.isOrdered ? 'ol' : 'ul'
  return (
    <Tag>
      {list.items.map(({ children, nested }, index) => (
        <li key={index}>
          {wordsOf(children)}
          {nested && <ListWords list={nested} />}
        </li>
      ))}
    </Tag>
  )
}

const TableWords = ({ rows }: { rows: Extract<Block, { type: 'table' }>['rows'] }) => (
  <div
    className="avizier-material__table"
    tabIndex={0}
    role="region"
    aria-label="Tabel din document"
  >
    <table>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, index) => (
              <td key={index} colSpan={cell.columns} rowSpan={cell.rows}>
                {wordsOf(cell.children)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

const wordsOf = (line: readonly Inline[]): string =>
  line
    .map((each) => {
      if (each.type === 'break') return ' '
      return each.type === 'text' ? each.text : wordsOf(each.children)
    })
    .join('')
