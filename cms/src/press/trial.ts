import { sharedContentSchema } from '@avizier/shared/mail/content'
import { subjectKey } from '@avizier/shared/reference'
import { declarationOf, parseSnapshot } from '@avizier/shared/kinds/index'
import type { PayloadRequest } from 'payload'
import type { StoredRow } from '../database/stored-row.ts'
import type { Letter } from '../mail/queue-mail.ts'
import { formOf } from '../previews/public-form.ts'
import { publicLink } from '../subscriptions/links.ts'
import { addressedBy } from './chosen.ts'
import { pressLetter, reasonOf, type PressKind } from './letter.ts'
import { pressText } from './press-text.ts'

/** The letter that the press would get of a text, as it was saved, to whoever wants to see it. Throws Unfinished. */
export async function trialOf(
  req: PayloadRequest,
  { collection, row, to }: { collection: PressKind; row: StoredRow; to: string },
  now: Date,
): Promise<Letter> {
  const form = await formOf(req, collection, row, { purpose: 'form', at: now })
  const snapshot = parseSnapshot(collection, form.snapshot)
  const news = {
    event: 'published' as const,
    about: subjectKey(collection, row.id),
    ...{ title: snapshot.title, lead: snapshot.lead, note: null, parts: [], targets: [] },
    kindName: declarationOf(collection).nameOf(snapshot),
    url: form.path === null ? null : publicLink(req, form.path),
  }
  const letter = pressLetter(news, await pressText(req, { collection, snapshot }))
  const lists = [...new Set((await addressedBy(req, row)).flatMap((each) => each.lists))]
  return {
    ...{ to, purpose: 'test', subject: letter.subject },
    content: [
      ...sharedContentSchema.parse(letter.content),
      ...(lists.length === 0 ? [] : [{ kind: 'note' as const, text: reasonOf(lists) }]),
      {
        kind: 'note',
        text: 'Aceasta este o probă, trimisă numai dumneavoastră. Legăturile către site se deschid după publicare.',
      },
    ],
  }
}
