'use client'

import type { PluginComponent } from '@payloadcms/richtext-lexical'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $getRoot,
  $isElementNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { lineEnd, replaceAcross } from './replace-words.ts'
import { onReplaceAsked } from './request.ts'

const ReplaceWordsPlugin: PluginComponent = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      onReplaceAsked(({ within, passage, words, onReplaced }) => {
        const root = editor.getRootElement()
        if (!root || !within.contains(root)) return
        editor.update(
          () => {
            if ($replaceIn($getRoot(), passage, words)) onReplaced()
          },
          { discrete: true },
        )
      }),
    [editor],
  )
  return null
}

/** Changes each line below an element; true where one has changed. */
function $replaceIn(element: ElementNode, passage: string, words: string): boolean {
  const line: (TextNode | null)[] = []
  let isChanged = false
  const collect = (node: LexicalNode): void => {
    if ($isTextNode(node)) line.push(node)
    else if (!$isElementNode(node)) line.push(null)
    else if (node.isInline()) node.getChildren().forEach(collect)
    else isChanged = $replaceIn(node, passage, words) || isChanged
  }
  element.getChildren().forEach(collect)
  const texts = line.map((node) => node?.getTextContent() ?? lineEnd)
  replaceAcross(texts, passage, words).forEach((text, index) => {
    if (text === texts[index]) return
    line[index]?.setTextContent(text)
    isChanged = true
  })
  return isChanged
}

export const ReplaceWordsFeatureClient = createClientFeature({
  plugins: [{ Component: ReplaceWordsPlugin, position: 'normal' }],
})
