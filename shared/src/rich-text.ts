import { z } from 'zod'
import { referenceSchema } from './reference.ts'

// The text of a document as the site knows it: what a press office needs and nothing more.
// cms/src/editor turns Lexical's JSON into this; site/src/rich-text turns this into HTML.

const textSchema = z.object({
  type: z.literal('text'),
  text: z.string(),
  marks: z.array(
    z.enum(['bold', 'italic', 'underline', 'strikethrough', 'subscript', 'superscript']),
  ),
})

const breakSchema = z.object({ type: z.literal('break') })

const linkSchema = z.object({
  type: z.literal('link'),
  /** A document of ours, or an address outside (http, https, mailto, tel). */
  to: z.union([referenceSchema, z.object({ url: z.string() })]),
  children: z.array(z.discriminatedUnion('type', [textSchema, breakSchema])),
})

const inlineSchema = z.discriminatedUnion('type', [textSchema, breakSchema, linkSchema])
export type Inline = z.infer<typeof inlineSchema>

/** Only where a text runs from right to left: what is not said runs as the page does. */
const direction = z.literal('rtl').optional()

const paragraphSchema = z.object({
  type: z.literal('paragraph'),
  direction,
  children: z.array(inlineSchema),
})
const headingSchema = z.object({
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  direction,
  children: z.array(inlineSchema),
})
const imageSchema = z.object({
  type: z.literal('image'),
  image: referenceSchema,
  /** Said here instead of the picture's own caption. */
  caption: z.string().nullable(),
})
const attachmentSchema = z.object({ type: z.literal('attachment'), document: referenceSchema })

// Items, cells and quotes are a line of text (`children`), and below it whatever else stands in them (`blocks`).

const listSchema = z.object({
  type: z.literal('list'),
  isOrdered: z.boolean(),
  /** The number of the first item of an ordered list that does not begin at 1. */
  start: z.number().int().optional(),
  items: z.array(
    z.object({
      direction,
      children: z.array(inlineSchema),
      get blocks() {
        return z.array(innerSchema).optional()
      },
      get nested() {
        return listSchema.nullable()
      },
    }),
  ),
})
export type List = z.infer<typeof listSchema>

const calloutSchema = z.object({
  type: z.literal('callout'),
  tone: z.enum(['info', 'important']),
  title: z.string().nullable(),
  children: z.array(
    z.discriminatedUnion('type', [paragraphSchema, listSchema, imageSchema, attachmentSchema]),
  ),
})

const innerSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  listSchema,
  imageSchema,
  attachmentSchema,
  calloutSchema,
])
/** What may stand inside an item of a list, a cell of a table, a quote. */
export type InnerBlock = z.infer<typeof innerSchema>

const quoteSchema = z.object({
  type: z.literal('quote'),
  direction,
  children: z.array(inlineSchema),
  blocks: z.array(innerSchema).optional(),
})

const tableSchema = z.object({
  type: z.literal('table'),
  rows: z.array(
    z.array(
      z.object({
        isHeader: z.boolean(),
        columns: z.number().int().min(1),
        rows: z.number().int().min(1),
        direction,
        children: z.array(inlineSchema),
        blocks: z.array(innerSchema).optional(),
      }),
    ),
  ),
})

const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  headingSchema,
  quoteSchema,
  listSchema,
  tableSchema,
  imageSchema,
  attachmentSchema,
  calloutSchema,
])
export type Block = z.infer<typeof blockSchema>

export const richTextSchema = z.array(blockSchema)
export type RichText = z.infer<typeof richTextSchema>
