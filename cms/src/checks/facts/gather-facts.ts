import { readingOf } from '@avizier/shared/kinds/read-by-public'
import { subjectKey } from '@avizier/shared/reference'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { absentAsNull } from '../../database/stored-values.ts'
import type { CheckedDocument } from '../checked-document.ts'
import { letPassSecretOf } from '../let-pass/key.ts'
import { letPassIn } from '../let-pass/store.ts'
import { outsideOf } from '../links/remember-addresses.ts'
import { knownAddresses } from '../links/store.ts'
import { wordsOf } from '../rules/words-of.ts'
import { unknownAmong } from '../spelling/spelling.ts'
import type { Facts } from './facts.ts'
import { officeWords } from './office-words.ts'
import { publicPhones } from './public-phones.ts'
import { targetsOf } from './targets.ts'

/** All that the rules ask about a document; `id` is null before its first save. */
export async function gatherFacts(
  req: PayloadRequest,
  document: CheckedDocument,
  id: string | null,
): Promise<Facts> {
  const targets = await targetFacts(req, document)
  const key = subjectKey(document.collection, id ?? '')
  return {
    ...targets,
    addresses: await addressesOf(req, document, targets.siteUrl),
    publicPhones: await publicPhones(req),
    unknownWords: await unknownWordsOf(req, document),
    letPass: id === null ? [] : await letPassIn(req, key),
    letPassSecret: letPassSecretOf(req.payload.secret, key),
  }
}

/** What is known of the pictures and pages that a document shows and leads to; nothing is asked where it has none. */
export async function targetFacts(
  req: PayloadRequest,
  document: CheckedDocument,
): Promise<Pick<Facts, 'siteUrl' | 'pictures' | 'targets'>> {
  const { siteUrl = '' } = req.payload.config.custom as { siteUrl?: string }
  return {
    siteUrl,
    pictures: await picturesOf(req, document),
    targets: await targetsOf(req, document, siteUrl),
  }
}

const pictureSchema = z.object({
  id: z.string(),
  alt: absentAsNull(z.string().nullable()),
  isDecorative: absentAsNull(z.boolean().nullable()),
})

async function picturesOf(
  req: PayloadRequest,
  { pictures }: CheckedDocument,
): Promise<Facts['pictures']> {
  const ids = [...new Set(pictures.map(({ id }) => id))]
  if (ids.length === 0) return {}
  const { docs } = await req.payload.db.find({
    collection: 'media',
    where: { id: { in: ids } },
    select: { alt: true, isDecorative: true },
    pagination: false,
    req,
  })
  return Object.fromEntries(
    docs.map((doc) => {
      const { id, alt, isDecorative } = pictureSchema.parse(doc)
      return [id, { alt: alt ?? '', isDecorative: isDecorative ?? false }]
    }),
  )
}

async function addressesOf(
  req: PayloadRequest,
  { links }: CheckedDocument,
  siteUrl: string,
): Promise<Facts['addresses']> {
  const known = await knownAddresses(req, outsideOf(links, siteUrl))
  return Object.fromEntries(
    known.flatMap(({ url, isBroken, answer, askedAt: at }) =>
      answer && at ? [[url, { isBroken, answer, at }]] : [],
    ),
  )
}

async function unknownWordsOf(
  req: PayloadRequest,
  { passages }: CheckedDocument,
): Promise<Facts['unknownWords']> {
  const words = passages.flatMap(({ path, text }) =>
    readingOf(path)?.isSpelled ? wordsOf(text) : [],
  )
  const ours = await officeWords(req)
  try {
    return await unknownAmong(words.filter((word) => !ours.has(word.toLowerCase())))
  } catch (err) {
    // All other rules still tell what they find.
    req.payload.logger.error({ err, msg: 'The words of a text could not be looked up' })
    return {}
  }
}
