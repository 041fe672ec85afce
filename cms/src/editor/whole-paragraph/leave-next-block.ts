import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from '@payloadcms/richtext-lexical/lexical'

/**
 * Browsers end what three clicks choose before the first letter of the next paragraph; what is typed then would join the
 * two. Ends it behind the last letter of the paragraph instead.
 */
export function $leaveNextBlock(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed() || selection.isBackward()) return
  const { anchor, focus } = selection
  const next = $blockStartedBy(focus)
  if (!next || next.isParentOf(anchor.getNode()) || next.is(anchor.getNode())) return
  const last = $lastBefore(next)
  if (last) focus.set(last.getKey(), last.getChildrenSize(), 'element')
}

/** The node before whose first letter a point stands; null where it stands elsewhere. */
function $blockStartedBy(point: PointType): LexicalNode | null {
  let node: LexicalNode = point.getNode()
  if ($isElementNode(node) && point.type === 'element' && point.offset > 0)
    return node.getChildAtIndex(point.offset)
  if (point.offset > 0) return null
  while (!isBlock(node)) {
    const parent = node.getParent()
    if (!parent || node.getPreviousSibling()) return null
    node = parent
  }
  return node
}

/** The last block of words before a node, in the order of the text. */
function $lastBefore(node: LexicalNode): ElementNode | null {
  let before: LexicalNode | null = node
  while (before && !before.getPreviousSibling()) before = before.getParent()
  let last: LexicalNode | null | undefined = before?.getPreviousSibling()
  while ($isElementNode(last) && last.getChildren().some(isBlock)) last = last.getLastChild()
  return $isElementNode(last) ? last : null
}

const isBlock = (node: LexicalNode): boolean => $isElementNode(node) && !node.isInline()
