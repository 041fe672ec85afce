'use client'

import type { PluginComponent } from '@payloadcms/richtext-lexical'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  COMMAND_PRIORITY_LOW,
  SELECTION_CHANGE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { $leaveNextBlock } from './leave-next-block.ts'

const clicksOnParagraph = 3

const WholeParagraphPlugin: PluginComponent = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    // The browser tells of what is chosen after the click; arrows that widen it may enter the next paragraph.
    let isByClicks = false
    const onClick = ({ detail }: MouseEvent) => void (isByClicks = detail >= clicksOnParagraph)
    const onKey = () => void (isByClicks = false)
    const endCommand = editor.registerCommand(
      SELECTION_CHANGE_COMMAND,
      () => {
        if (isByClicks) $leaveNextBlock()
        return false
      },
      COMMAND_PRIORITY_LOW,
    )
    const endRoot = editor.registerRootListener((root, before) => {
      before?.removeEventListener('mousedown', onClick)
      before?.removeEventListener('keydown', onKey)
      root?.addEventListener('mousedown', onClick)
      root?.addEventListener('keydown', onKey)
    })
    return () => {
      endCommand()
      endRoot()
    }
  }, [editor])
  return null
}

export const WholeParagraphFeatureClient = createClientFeature({
  plugins: [{ Component: WholeParagraphPlugin, position: 'normal' }],
})
