import type { PayloadRequest, SanitizedGlobalConfig, TextareaField } from 'payload'

const name = 'officeWords'

/** Words that the office writes and no dictionary has; a field of the rules of the desk. */
export const officeWordsField: TextareaField = {
  name,
  label: { ro: 'Cuvintele biroului', en: 'Words of the office' },
  type: 'textarea',
  maxLength: 20_000,
  admin: {
    rows: 6,
    description:
      'Cuvinte corecte pe care dicționarul nu le are (nume, termeni de specialitate), câte unul pe rând. Verificarea textelor nu le mai semnalează.',
  },
}

/** The settings that hold the list: their room stands above this one. */
const keeperOf = (req: PayloadRequest): SanitizedGlobalConfig | undefined =>
  req.payload.config.globals.find(({ flattenedFields }) =>
    flattenedFields.some((field) => field.name === name),
  )

/** The words of the list, in small letters. */
export async function officeWords(req: PayloadRequest): Promise<ReadonlySet<string>> {
  return new Set(wordsIn(await readList(req)).map((word) => word.toLowerCase()))
}

/** Puts a word at the end of the list. `req` is in a transaction. */
export async function addOfficeWord(req: PayloadRequest, word: string): Promise<void> {
  const keeper = keeperOf(req)
  if (!keeper) throw new Error('No settings of this newsroom hold the words of the office')
  const words = wordsIn(await readList(req))
  if (words.some((each) => each.toLowerCase() === word.toLowerCase())) return
  await req.payload.updateGlobal({
    slug: keeper.slug as never,
    data: { [name]: [...words, word].join('\n') } as never,
    req,
  })
}

async function readList(req: PayloadRequest): Promise<string> {
  const keeper = keeperOf(req)
  if (!keeper) return ''
  const stored: Record<string, unknown> | null = await req.payload.db.findGlobal({
    slug: keeper.slug,
    req,
  })
  const list = stored?.[name]
  return typeof list === 'string' ? list : ''
}

/** The words of a list, one a line or parted by commas. */
export const wordsIn = (list: string): string[] =>
  list
    .split(/[\n,;]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
