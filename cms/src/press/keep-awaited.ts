import type { CollectionBeforeDeleteHook } from 'payload'
import { count } from '@avizier/shared/numbers'
import { z } from 'zod'
import { refuse } from '../access/refuse.ts'
import { absentAsNull } from '../database/stored-values.ts'
import { pressListsName } from '../fields/press-lists.ts'
import type { State } from '../workflow/standing.ts'
import { deskStateName } from '../workflow/slugs.ts'
import { pressKinds } from './letter.ts'

const notYetPublic: readonly State[] = ['draft', 'submitted', 'returned', 'approved', 'scheduled']

/** A list stays while a text names it that is still to be published: that would go to nobody, and nobody would know. */
export const keepAwaited: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const found = await Promise.all(
    pressKinds.map((collection) =>
      req.payload.db.queryDrafts({
        collection,
        where: {
          and: [
            { [`version.${pressListsName}`]: { in: [id] } },
            { [`version.${deskStateName}`]: { in: [...notYetPublic] } },
            { 'version.deletedAt': { exists: false } },
          ],
        },
        pagination: false,
        select: { version: { title: true } },
        req,
      }),
    ),
  )
  const titles = found
    .flatMap(({ docs }) => docs)
    .map((doc) => titled.parse(doc).title?.trim() || 'Fără titlu')
  if (titles.length > 0) refuse(awaitedSentence(titles))
}

const titled = z.object({ title: absentAsNull(z.string().nullable()) })
const mostNamed = 3

function awaitedSentence(titles: readonly string[]): string {
  const whose = titles.length === 1 ? 'o alege' : 'o aleg'
  const texts = count(
    titles.length,
    'un text care încă nu este public',
    'texte care încă nu sunt publice',
  )
  const named = titles.slice(0, mostNamed).map((title) => `„${title}”`)
  const all = [...named, ...(titles.length > mostNamed ? ['…'] : [])].join(', ')
  return `Lista nu poate fi ștearsă: ${whose} ${texts} (${all}). Scoateți-o întâi de acolo.`
}
