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

const paragraphSchema = z.object({ type: z.literal('paragraph'), children: z.array(inlineSchema) })
const quoteSchema = z.object({ type: z.literal('quote'), children: z.array(inlineSchema) })
const headingSchema = z.object({
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  children: z.array(inlineSchema),
})
const imageSchema = z.object({
  type: z.literal('image'),
  image: referenceSchema,
  /** Said here instead of the picture's own caption. */
  caption: z.string().nullable(),
})
const attachmentSchema = z.object({ type: z.literal('attachment'), document: referenceSchema })

const listSchema = z.object({
  type: z.literal('list'),
  isOrdered: z.boolean(),
  items: z.array(
    z.object({
      children: z.array(inlineSchema),
      get nested() {
        return listSchema.nullable()
      },
    }),
  ),
})
export type List = z.infer<typeof listSchema>

const tableSchema = z.object({
  type: z.literal('table'),
  rows: z.array(
    z.array(
      z.object({
        isHeader: z.boolean(),
        columns: z.number().int().min(1),
        rows: z.number().int().min(1),
        children: z.array(inlineSchema),
      }),
    ),
  ),
})

const calloutSchema = z.object({
  type: z.literal('callout'),
  tone: z.enum(['info', 'important']),
  title: z.string().nullable(),
  children: z.array(z.discriminatedUnion('type', [paragraphSchema, listSchema])),
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
