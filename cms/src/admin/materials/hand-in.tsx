import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { worksInOffice } from '../../access/works-in-office.ts'
import { materialsSlug } from '../../materials/slugs.ts'
import { signedIn } from '../own-view.tsx'
import { termsOf } from '../../materials/asks/letters.ts'
import { choicesOf } from './choices-of.ts'
import { HandInForm } from './hand-in-form.tsx'
import { loadAsk } from './load-ask.ts'

/** `/collections/materials/create`: the short form by which a department hands in. */
export const HandIn = async ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const { req, permissions } = initPageResult
  const user = signedIn(req, `/collections/${materialsSlug}/create`)
  if (!permissions.collections?.[materialsSlug]?.create) notFound()
  const departments = worksInOffice(user) ? await choicesOf(req, 'departments') : []
  const ask = await loadAsk(req, searchParams?.ask)
  return (
    <Gutter>
      <h1>Predați un material</h1>
      <p>
        Biroul Mass-media îl primește îndată, face din el documentul potrivit și îl publică. Pe
        prima pagină vedeți ce s-a ales de el.
      </p>
      {ask && (
        <section className="avizier-panel" aria-labelledby="asked-title">
          <h2 id="asked-title">Ce vi se cere</h2>
          <p>{ask.what}</p>
          <p>De predat {termsOf(ask)}.</p>
        </section>
      )}
      <HandInForm
        departments={departments}
        topics={await choicesOf(req, 'topics')}
        ask={ask && { id: ask.id, department: ask.department }}
      />
    </Gutter>
  )
}
