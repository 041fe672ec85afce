'use client'

import type { PluginComponent } from '@payloadcms/richtext-lexical'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { CLICK_COMMAND, COMMAND_PRIORITY_LOW } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { $leaveNextBlock } from './leave-next-block.ts'

const clicksOnParagraph = 3

const WholeParagraphPlugin: PluginComponent = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        CLICK_COMMAND,
        ({ detail }) => {
          if (detail >= clicksOnParagraph) $leaveNextBlock()
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor],
  )
  return null
}

export const WholeParagraphFeatureClient = createClientFeature({
  plugins: [{ Component: WholeParagraphPlugin, position: 'normal' }],
})
