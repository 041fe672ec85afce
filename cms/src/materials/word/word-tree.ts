import { z } from 'zod'

// The tree that mammoth 1.13 makes of a Word document (lib/documents.js), as far as it is read here.

const facts = z.object({
  type: z.string(),
  children: z.array(z.unknown()).catch([]),
  value: z.string().catch(''),
  styleName: z.string().nullable().catch(null),
  numbering: z
    .object({ level: z.coerce.number().int().min(0).max(8), isOrdered: z.boolean().catch(false) })
    .nullable()
    .catch(null),
  isBold: z.boolean().catch(false),
  isItalic: z.boolean().catch(false),
  isUnderline: z.boolean().catch(false),
  isStrikethrough: z.boolean().catch(false),
  verticalAlignment: z.string().catch('baseline'),
  href: z.string().nullable().catch(null),
  breakType: z.string().catch('line'),
  checked: z.boolean().catch(false),
  isHeader: z.boolean().catch(false),
  colSpan: z.number().int().min(1).catch(1),
  rowSpan: z.number().int().min(1).catch(1),
})

/** A node of the tree, its children still to be read. */
export type WordNode = z.infer<typeof facts>

/** The nodes in a list that mammoth made; what is none is left out. */
export const nodesIn = (children: readonly unknown[]): WordNode[] =>
  children.flatMap((child) => {
    const read = facts.safeParse(child)
    return read.success ? [read.data] : []
  })

export const childrenOf = (node: WordNode): WordNode[] => nodesIn(node.children)
