import type { BlockRow, Difference, ShownBlock } from '../../../differences/compare-versions.ts'
import type { LoadedDifferences, Picture } from '../../../differences/load-differences.ts'
import { blockKinds } from '../../../differences/text-block.ts'
import type { Piece } from '../../../differences/words.ts'

interface DifferencesProps extends Pick<LoadedDifferences, 'differences' | 'pictures'> {
  /** What the version on the left and the one on the right are called. */
  from: string
  to: string
}

/** Two versions side by side: only the fields that say something else, with the words marked. */
export const Differences = ({ differences, pictures, from, to }: DifferencesProps) => (
  <div className="avizier-differences">
    <div className="avizier-differences__sides">
      <p>{from}</p>
      <p>{to}</p>
    </div>
    <p className="avizier-differences__legend">
      <del>scos</del> <ins>adăugat</ins> <mark>mutat</mark>
    </p>
    {differences.length === 0 && <p>Cele două versiuni spun același lucru.</p>}
    {differences.map((difference) => (
      <section key={difference.key}>
        <h3>{difference.label}</h3>
        <Sides difference={difference} pictures={pictures} />
      </section>
    ))}
  </div>
)

interface SidesProps {
  difference: Difference
  pictures: ReadonlyMap<string, Picture>
}

const Sides = ({ difference, pictures }: SidesProps) => {
  if (difference.kind === 'words')
    return (
      <div className="avizier-differences__sides">
        <Side pieces={difference.sides.left} mark="del" />
        <Side pieces={difference.sides.right} mark="ins" />
      </div>
    )
  return withContext(difference.rows).map((row, index) =>
    'skipped' in row ? (
      <p key={index} className="avizier-differences__skipped">
        {row.skipped} neschimbate
      </p>
    ) : (
      <div
        key={index}
        className={`avizier-differences__sides avizier-differences__row--${row.kind}`}
      >
        <BlockSide block={row.left} mark="del" pictures={pictures} row={row} />
        <BlockSide block={row.right} mark="ins" pictures={pictures} row={row} />
      </div>
    ),
  )
}

/** Pieces that stay the same are shown beside what changed, and counted elsewhere. */
function withContext(rows: readonly BlockRow[]): (BlockRow | { skipped: number })[] {
  const isNear = (index: number) =>
    [index - 1, index, index + 1].some((at) => rows[at] && rows[at].kind !== 'same')
  return rows.reduce<(BlockRow | { skipped: number })[]>((shown, row, index) => {
    if (isNear(index)) return [...shown, row]
    const last = shown.at(-1)
    return last && 'skipped' in last
      ? [...shown.slice(0, -1), { skipped: last.skipped + 1 }]
      : [...shown, { skipped: 1 }]
  }, [])
}

type Mark = 'del' | 'ins'

const Side = ({ pieces, mark }: { pieces: readonly Piece[]; mark: Mark }) => (
  <div className="avizier-differences__side">
    {pieces.length === 0 ? <em>necompletat</em> : <Pieces pieces={pieces} mark={mark} />}
  </div>
)

const Pieces = ({ pieces, mark: Changed }: { pieces: readonly Piece[]; mark: Mark }) =>
  pieces.map(({ kind, text }, index) => {
    if (kind === 'same') return <span key={index}>{text}</span>
    return kind === 'moved' ? (
      <mark key={index}>{text}</mark>
    ) : (
      <Changed key={index}>{text}</Changed>
    )
  })

interface BlockSideProps {
  block: ShownBlock | null
  mark: Mark
  row: BlockRow
  pictures: SidesProps['pictures']
}

const remarksOf: Partial<Record<BlockRow['kind'], string>> = {
  moved: 'mutat',
  restyled: 'doar formatarea',
  inserted: 'adăugat',
  removed: 'scos',
}

const BlockSide = ({ block, mark, row, pictures }: BlockSideProps) => {
  if (!block) return <div className="avizier-differences__side" />
  const picture = block.file === null ? undefined : pictures.get(block.file)
  const names = [
    block.inside && `în ${block.inside.toLowerCase()}`,
    block.kind !== 'paragraph' && blockKinds[block.kind],
    remarksOf[row.kind],
  ].filter(Boolean)
  return (
    <div className="avizier-differences__side">
      {names.length > 0 && <small>{names.join(' · ')}</small>}
      {picture && (
        <figure>
          {picture.src && <img src={picture.src} alt="" />}
          <figcaption>{picture.name}</figcaption>
        </figure>
      )}
      <Pieces pieces={block.pieces} mark={mark} />
    </div>
  )
}
