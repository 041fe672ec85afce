import { collectionLabels } from '@avizier/shared/kinds/index'
import {
  mostUses,
  type FileUse,
  type FileUses,
} from '../../collections/stored-files/uses/find-uses.ts'

/** So many are seen at once; the others unfold. */
const seenAtOnce = 2

interface UsesListProps extends FileUses {
  /** Of the admin: `/admin`. */
  adminRoute: string
}

/** Where a file appears, each place a link with the state of what it leads to. */
export const UsesList = ({ uses, hasMore, adminRoute }: UsesListProps) => {
  if (uses.length === 0) return <p className="avizier-uses__none">Nu apare în niciun document.</p>
  const [seen, folded] = [uses.slice(0, seenAtOnce), uses.slice(seenAtOnce)]
  return (
    <div className="avizier-uses">
      <Places uses={seen} adminRoute={adminRoute} />
      {folded.length > 0 && (
        <details>
          <summary>{hasMore ? `Încă ${folded.length} și altele` : `Încă ${folded.length}`}</summary>
          <Places uses={folded} adminRoute={adminRoute} />
          {hasMore && <p>Apare în peste {mostUses} documente.</p>}
        </details>
      )}
    </div>
  )
}

const Places = ({ uses, adminRoute }: Pick<UsesListProps, 'uses' | 'adminRoute'>) => (
  <ul>
    {uses.map((use) => (
      <li key={`${use.collection}/${use.id}`}>
        <a href={addressOf(use, adminRoute)}>{use.title}</a>{' '}
        <small>
          {collectionLabels[use.collection].singular}, {stateOf(use)}
        </small>
      </li>
    ))}
  </ul>
)

const addressOf = ({ collection, id, isTrashed }: FileUse, adminRoute: string): string =>
  `${adminRoute}/collections/${collection}/${isTrashed ? 'trash/' : ''}${id}`

function stateOf({ isLive, isInNewest, isTrashed }: FileUse): string {
  if (isTrashed) return 'la coș'
  if (!isLive) return 'nu este pe site'
  return isInNewest ? 'pe site' : 'pe site, dar nu și în ciornă'
}
