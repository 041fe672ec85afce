import { expect, it } from 'vitest'
import { withListHeading } from './with-list-heading.ts'

it('stands right above what is listed, below all else that stands there', () => {
  const heading = '/src/admin/lists/list-heading.tsx#ListHeading'
  const { admin } = withListHeading({
    slug: 'a',
    admin: { useAsTitle: 'name', components: { beforeListTable: ['/x'], edit: {} } },
    fields: [],
  })
  expect(admin).toEqual({
    useAsTitle: 'name',
    components: { beforeListTable: ['/x', heading], edit: {} },
  })
  expect(withListHeading({ slug: 'b', fields: [] }).admin?.components?.beforeListTable).toEqual([
    heading,
  ])
})
