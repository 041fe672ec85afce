import { isWebLink, webLinkMessage } from '../fields/web-link.ts'
import { relationId } from '../database/relation-id.ts'
import { childrenOf, fieldsOf, isNode, nodesOf, type LexicalNode } from './lexical-node.ts'
import { textOf, toInline } from './to-inline.ts'
import { toRichText } from './to-rich-text.ts'

// What an editor or a script can put into a text and no page can show: said beside the field, never left out in silence.

export const troubles = {
  malformed:
    'Textul nu are forma în care îl scrie editorul. Copiați-l ca text simplu și scrieți-l din nou.',
  deep: 'Textul are liste sau tabele prea multe una în alta. Scrieți-le pe mai puține niveluri.',
  empty: 'Scrieți textul: acum nu are niciun cuvânt, nicio imagine și niciun document.',
  picture: 'O imagine din text nu s-a încărcat. Ștergeți-o din text sau încărcați-o din nou.',
  callout: 'Un chenar din text este gol. Scrieți ce are de spus sau ștergeți-l.',
  link: (words: string) => `Legătura „${words}” nu are o adresă bună. ${webLinkMessage}`,
  unknown: (type: string) =>
    `În text este un element pe care pagina nu îl poate arăta („${type}”). Ștergeți-l sau scrieți-l ca text.`,
} as const

/** Lists in lists in lists: more than anybody writes, and less than a program on the way would stumble over. */
const deepest = 100

/** A sentence on a state that is none, or on one too deep to be read; null for all that programs on the way can take. */
export function malformation(state: unknown): string | null {
  if (state === null || state === undefined) return null
  if (!isNode(state) || !isNode(state.root)) return troubles.malformed
  let level: unknown[] = [state.root]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return troubles.deep
    const next: unknown[] = []
    for (const node of level) {
      if (!isNode(node) || typeof node.type !== 'string') return troubles.malformed
      const { text = '', fields = {} } = node
      const children: unknown = node.children ?? []
      if (!Array.isArray(children) || typeof text !== 'string' || !isNode(fields))
        return troubles.malformed
      next.push(...(children as unknown[]))
      const { content } = fields
      if (isNode(content)) next.push(content.root)
    }
    level = next
  }
  return null
}

/** What keeps a well-formed text from being published whole; null where nothing does. */
export function troubleIn(state: unknown, isRequired: boolean): string | null {
  const trouble = firstTrouble(nodesOf(state))
  if (trouble) return trouble
  return isRequired && toRichText(state).length === 0 ? troubles.empty : null
}

function firstTrouble(nodes: readonly LexicalNode[]): string | null {
  for (const node of nodes) {
    const { content } = fieldsOf(node)
    const found = troubleOf(node) ?? firstTrouble([...nodesOf(content), ...childrenOf(node)])
    if (found) return found
  }
  return null
}

/** Nodes that say nothing by themselves, so that nothing is lost where a page has none like them. */
const silent = ['linebreak', 'tab', 'horizontalrule']

function troubleOf(node: LexicalNode): string | null {
  const { type, relationTo } = node
  const fields = fieldsOf(node)
  switch (type) {
    case 'upload':
      if (node.pending || !relationId(node.value)) return troubles.picture
      return relationTo === 'media' || relationTo === 'documents'
        ? null
        : troubles.unknown(`upload: ${String(relationTo)}`)
    case 'block':
      if (fields.blockType !== 'callout') return troubles.unknown(String(fields.blockType))
      return toRichText(fields.content).length === 0 ? troubles.callout : null
    case 'link':
    case 'autolink':
      return leadsNowhere(fields) ? troubles.link(textOf(toInline(childrenOf(node)))) : null
    default: {
      const hasWords = typeof node.text === 'string' || Array.isArray(node.children)
      const isSilent = hasWords || silent.includes(String(type))
      return isSilent ? null : troubles.unknown(String(type))
    }
  }
}

const leadsNowhere = ({ linkType, url }: LexicalNode): boolean =>
  linkType !== 'internal' && !(typeof url === 'string' && isWebLink(url))
