import { mailBlockSchema, mostWords } from '@avizier/shared/mail/content'
import { z } from 'zod'
import { writtenWords } from '../requests/words.ts'

// What a page says, block by block: all that a letter of the post says (shared/src/mail), and what only paper needs.

const label = z.string().min(1).max(200)
/** A cell may be empty. */
const cell = z.string().max(2_000)
const mostColumns = 10
const mostRows = 2_000

const figures = z.object({
  kind: z.literal('figures'),
  items: z
    .array(z.object({ value: label, label }))
    .min(1)
    .max(12),
})

const table = z
  .object({
    kind: z.literal('table'),
    caption: z.string().max(300).nullable().default(null),
    columns: z
      .array(
        z.object({
          label: writtenWords({
            missing: 'Un tabel are o coloană fără nume. Scrieți ce se află în ea.',
            tooLong: 'Numele unei coloane are',
            most: 200,
          }),
          align: z.enum(['start', 'end']).default('start'),
        }),
      )
      .min(1)
      .max(mostColumns, `Un tabel tipărit are cel mult ${mostColumns} coloane.`),
    rows: z.array(z.array(cell)).max(mostRows, 'Un tabel tipărit are cel mult 2.000 de rânduri.'),
  })
  .refine(
    ({ columns, rows }) => rows.every((row) => row.length === columns.length),
    'Un rând al unui tabel nu are câte o valoare pentru fiecare coloană.',
  )

const blockSchema = z.union([
  mailBlockSchema,
  z.object({ kind: z.literal('subheading'), text: z.string().min(1).max(mostWords) }),
  figures,
  table,
])

/** What stands below which title is what a screen reader goes by: none may be skipped. */
const beginsBelowTitle = (blocks: readonly PrintedBlock[]): boolean => {
  const first = blocks.find(({ kind }) => kind === 'heading' || kind === 'subheading')
  return first?.kind !== 'subheading'
}

export const blocksSchema = z
  .array(blockSchema)
  .min(1, 'Pagina nu are text. Scrieți-l, apoi tipăriți din nou.')
  .max(2_000, 'Textul are prea multe părți pentru o tipărire. Împărțiți-l în mai multe documente.')
  .refine(
    beginsBelowTitle,
    'Primul titlu al textului este un subtitlu. Puneți înaintea lui un titlu.',
  )

export type PrintedBlock = z.infer<typeof blockSchema>
