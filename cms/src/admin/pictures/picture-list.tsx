import { DefaultListView } from '@payloadcms/ui'
import type { ListViewServerProps } from 'payload'
import { findUses } from '../../collections/stored-files/uses/find-uses.ts'
import { PictureCard } from './picture-card.tsx'
import { pictureOf } from './picture.ts'
import { PictureOrder } from './picture-order.tsx'

/** The list of pictures as a grid in the place of Payload's table; its search, filters and pages stay. */
export const PictureList = async (props: ListViewServerProps) => {
  const { data, payload, user, permissions: _permissions, ...others } = props
  const rows = (data?.docs ?? []) as readonly unknown[]
  const pictures = rows.map(pictureOf)
  const uses = await findUses(
    { payload, user: user ?? null },
    'media',
    pictures.map(({ id }) => id),
  )
  const grid = (
    <>
      <PictureOrder />
      <ul className="avizier-pictures">
        {pictures.map((picture) => (
          <PictureCard
            key={picture.id}
            picture={picture}
            uses={uses.get(picture.id) ?? { uses: [], hasMore: false }}
            adminRoute={payload.config.routes.admin}
            isMarkable={props.enableRowSelections === true}
          />
        ))}
      </ul>
    </>
  )
  return <DefaultListView {...forBrowser(others)} Table={grid} />
}

/** Without what only the server has, and what no browser can be sent. */
function forBrowser(props: Omit<ListViewServerProps, 'data' | 'payload' | 'user' | 'permissions'>) {
  const {
    collectionConfig: _collection,
    i18n: _language,
    limit: _limit,
    listSearchableFields: _fields,
    locale: _locale,
    params: _params,
    searchParams: _search,
    ...sent
  } = props
  return sent
}
