import { styleOf, tagOf } from './source.ts'

const elementType = 1
export const textType = 3
const commentType = 8
export const isElement = (node: Node): node is Element => node.nodeType === elementType

const blockTags =
  'address,article,aside,blockquote,body,center,caption,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul'
const blocksNamed = new Set(blockTags.split(','))

export const isBlock = (element: Element): boolean =>
  blocksNamed.has(tagOf(element)) || element.querySelector(blockTags) !== null

/** What a reader of the source saw: without comments, and without the markers that Word draws before its items. */
export function seen(parent: Element): ChildNode[] {
  let isDrawn = false
  return [...parent.childNodes].filter((node) => {
    if (node.nodeType === commentType) {
      const data = node.nodeValue ?? ''
      if (/^\[if !supportLists\]/i.test(data)) isDrawn = true
      else if (/^\[endif\]/i.test(data)) isDrawn = false
      return false
    }
    return !isDrawn && (!isElement(node) || !isMarker(node))
  })
}

/** Word marks what it draws before an item, and PowerPoint does in its own way. */
function isMarker(element: Element): boolean {
  const style = styleOf(element)
  return style.get('mso-list') === 'ignore' || style.has('mso-special-format')
}

/** The marker that Word drew before a paragraph; null where it drew none. */
export function drawnIn(paragraph: Element): string | null {
  const kept = new Set<Node>()
  const keep = (node: Node) => {
    kept.add(node)
    if (isElement(node)) seen(node).forEach(keep)
  }
  keep(paragraph)
  const drawn: string[] = []
  const visit = (node: Node) => {
    if (node.nodeType === textType) drawn.push(kept.has(node) ? '' : (node.nodeValue ?? ''))
    node.childNodes.forEach(visit)
  }
  visit(paragraph)
  const marker = drawn.join('').trim()
  return marker === '' ? null : marker
}
