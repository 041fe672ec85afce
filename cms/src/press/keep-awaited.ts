import type { CollectionBeforeDeleteHook } from 'payload'
import { count } from '@avizier/shared/numbers'
import { refuse } from '../access/refuse.ts'
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
        select: { title: true },
        req,
      }),
    ),
  )
  const texts = found.flatMap(({ docs }) => docs).length
  if (texts > 0)
    refuse(
      `Lista nu poate fi ștearsă: ${texts === 1 ? 'o alege' : 'o aleg'} ${count(texts, 'un text care încă nu este public', 'texte care încă nu sunt publice')}. Scoateți-o întâi de acolo.`,
    )
}
