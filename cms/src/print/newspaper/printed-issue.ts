import { richTextSchema } from '@avizier/shared/rich-text'
import { z } from 'zod'
import { pageLayouts, type PageLayoutName } from './page-layouts.ts'

// An issue as the engine sets it: plain data, pictures by the bytes of a stored rendition.

/** How much of its slot a picture takes. */
export const pictureSizes = ['none', 'small', 'medium', 'large'] as const

const picture = z.object({
  /** JPEG or PNG. */
  bytes: z.instanceof(Uint8Array),
  /** Of the file, in pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Empty where it only decorates. */
  alt: z.string(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  size: z.enum(pictureSizes),
})

const article = z.object({
  kind: z.literal('article'),
  /** The id of the article. */
  key: z.string(),
  /** „Lucrări în cartier”. */
  section: z.string(),
  title: z.string(),
  lead: z.string(),
  byline: z.string().nullable(),
  body: richTextSchema,
  picture: picture.nullable(),
})

/** Short pieces below one title: notices, „Hotărâri pe scurt”, the agenda, services. */
const briefs = z.object({
  kind: z.literal('briefs'),
  key: z.string(),
  title: z.string(),
  items: z.array(z.object({ when: z.string().nullable(), title: z.string(), text: z.string() })),
})

const contents = z.object({ kind: z.literal('contents'), key: z.string() })

/** Caseta redacțională. */
const imprint = z.object({
  kind: z.literal('imprint'),
  key: z.string(),
  lines: z.array(z.object({ label: z.string(), value: z.string() })),
})

export const pieceSchema = z.discriminatedUnion('kind', [article, briefs, contents, imprint])

export const printedIssueSchema = z.object({
  /** „Jurnalul Municipal”. */
  title: z.string(),
  publisher: z.string(),
  number: z.number().int().positive(),
  date: z.iso.date(),
  issn: z.string().nullable(),
  printRun: z.number().int().positive().nullable(),
  pages: z
    .array(
      z.object({
        layout: z.enum(Object.keys(pageLayouts) as [PageLayoutName, ...PageLayoutName[]]),
        /** What stands in each slot of the layout, by the name of the slot; a slot may be empty. */
        pieces: z.record(z.string(), pieceSchema.nullable()),
      }),
    )
    .min(1)
    .max(48),
})

export type PrintedIssue = z.infer<typeof printedIssueSchema>
export type Piece = z.infer<typeof pieceSchema>
export type Article = z.infer<typeof article>
export type Picture = z.infer<typeof picture>

/** How a piece fills its slot, in lines of the layout's text: what it has room for, and what is written. */
export interface Filling {
  key: string
  title: string
  room: number
  written: number
}

export interface SetIssue {
  pdf: Uint8Array
  /** Of each page, by slot. */
  fillings: Record<string, Filling>[]
}
