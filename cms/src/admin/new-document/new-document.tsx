import { Gutter } from '@payloadcms/ui'
import { collectionLabels } from '@avizier/shared/kinds/index'
import { isAuthored } from '@avizier/shared/collections'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { signedIn } from '../own-view.tsx'
import { BeginDocument } from './begin-document.tsx'
import { firstWordOf } from './first-word.ts'

/** `/collections/COLLECTION/create`: a document is made when its first word is written, not when somebody looks. */
export const NewDocument = ({ initPageResult }: AdminViewServerProps) => {
  const { req, permissions, collectionConfig } = initPageResult
  const slug = collectionConfig?.slug ?? ''
  signedIn(req, `/collections/${slug}/create`)
  // Of whom a list is nothing, its form is nothing either.
  if (!isAuthored(slug) || !permissions.collections?.[slug]?.read) notFound()
  const { singular, plural } = collectionLabels[slug]
  return (
    <Gutter>
      <h1>Document nou: {singular}</h1>
      {permissions.collections?.[slug]?.create ? (
        <BeginDocument slug={slug} plural={plural} word={firstWordOf(slug)} />
      ) : (
        <p className="avizier-urgent">
          Rolul dumneavoastră nu permite crearea documentelor de acest fel.
        </p>
      )}
    </Gutter>
  )
}
