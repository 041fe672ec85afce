import { fieldsOf, isNode } from './lexical-node.ts'

/** The page's title is the only h1, and nobody needs more than three levels below it. */
export const headingLevels = [2, 3, 4] as const
export type HeadingLevel = (typeof headingLevels)[number]

/** The level on which a heading of any tag is published. */
export function levelOf(tag: unknown): HeadingLevel {
  if (tag === 'h1' || tag === 'h2') return 2
  return tag === 'h3' ? 3 : 4
}

/** A well-formed state with its headings on our levels: the editor would make the last of them of any other, an h1 too. */
export function withOurHeadings(state: unknown): unknown {
  if (!isNode(state)) return state
  const { root } = state
  if (isNode(root)) return { ...state, root: withOurHeadings(root) }
  const fields = fieldsOf(state)
  return {
    ...state,
    ...(state.type === 'heading' && { tag: `h${levelOf(state.tag)}` }),
    ...(Array.isArray(state.children) && { children: state.children.map(withOurHeadings) }),
    ...(isNode(fields.content) && {
      fields: { ...fields, content: withOurHeadings(fields.content) },
    }),
  }
}
