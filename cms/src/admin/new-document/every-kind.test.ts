import { authoredCollections } from '@avizier/shared/collections'
import { expect, it } from 'vitest'
import { collections } from '../../collections/index.ts'
import { withItemScreen } from '../item/with-item-screen.ts'
import { firstWordOf, parseFirstWord } from './first-word.ts'

const { subjects } = collections({ uploadsDir: '/nowhere', isSecure: false })

it.each(authoredCollections)(
  '„+” of %s asks for the first word, and makes nothing by itself',
  (slug) => {
    const found = subjects.find((collection) => collection.slug === slug)
    const views = found && withItemScreen(found).admin?.components?.views
    expect(views).toMatchObject({
      create: {
        Component: '/src/admin/new-document/new-document.tsx#NewDocument',
        path: '/create',
        exact: true,
      },
    })
    expect(parseFirstWord(firstWordOf(slug), '  ')).toHaveProperty('fault')
  },
)
