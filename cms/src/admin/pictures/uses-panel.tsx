import type { UIFieldServerProps } from 'payload'
import { fileCollections } from '../../collections/stored-files/attached-files.ts'
import { findUses } from '../../collections/stored-files/uses/find-uses.ts'
import { UsesList } from './uses-list.tsx'

/** Beside the form of a picture or a PDF: the documents in which it appears. */
export const UsesPanel = async ({ collectionSlug, id, payload, user }: UIFieldServerProps) => {
  const collection = fileCollections.find((each) => each === collectionSlug)
  if (!collection || !id) return null
  const found = await findUses({ payload, user: user ?? null }, collection, [String(id)])
  const uses = found.get(String(id))
  return (
    <section className="avizier-uses-panel" aria-labelledby="avizier-uses-title">
      <h2 id="avizier-uses-title">Unde apare</h2>
      {uses && <UsesList {...uses} adminRoute={payload.config.routes.admin} />}
    </section>
  )
}
