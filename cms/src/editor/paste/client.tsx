'use client'

import type { PluginComponent } from '@payloadcms/richtext-lexical'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  getRegisteredNode,
  PASTE_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { Accepts } from './blocks.ts'
import { cleanPaste } from './clean-paste.ts'
import { leftOutSentence } from './left-out.ts'
import { isOwn, ownFormat } from './own-clipboard.ts'

type Props = Pick<Accepts, 'headings'>

const readableMs = 12_000

/** Says that a clipboard was cleaned here. */
const cleanMark = 'application/x-avizier-clean'

/** Takes pastes and drops before any other part of the editor sees them: what it hands on asks no other host. */
const CleanPastePlugin: PluginComponent<Props> = ({ clientProps }) => {
  const [editor] = useLexicalComposerContext()
  const { headings } = clientProps
  useEffect(() => {
    /** Hands on what is clean as a paste of its own; true where the first one ends here. */
    const takeOver = (event: Event, data: DataTransfer | null): boolean => {
      if (!data || !needsCleaning(editor, data)) return false
      event.preventDefault()
      const { clipboardData, sentence } = cleaned(editor, data, headings)
      if (sentence) toast.warning(sentence, { duration: readableMs })
      editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData }))
      return true
    }
    return mergeRegister(
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => event instanceof ClipboardEvent && takeOver(event, event.clipboardData),
        COMMAND_PRIORITY_CRITICAL,
      ),
      // What is dropped arrives here, after the selection was put where it fell.
      editor.registerCommand(
        CONTROLLED_TEXT_INSERTION_COMMAND,
        (event) => typeof event !== 'string' && takeOver(event, event.dataTransfer),
        COMMAND_PRIORITY_CRITICAL,
      ),
    )
  }, [editor, headings])
  return null
}

function needsCleaning(editor: LexicalEditor, data: DataTransfer): boolean {
  if (data.types.includes(cleanMark)) return false
  if (!data.types.includes(ownFormat)) return data.types.includes('text/html')
  const isKnown = (nodeType: string) => getRegisteredNode(editor, nodeType) !== undefined
  return !isOwn(data.getData(ownFormat), editor._config.namespace, isKnown)
}

function cleaned(editor: LexicalEditor, data: DataTransfer, headings: readonly number[]) {
  // A document that is only parsed loads nothing: no picture, no style, no frame.
  const { body } = new DOMParser().parseFromString(data.getData('text/html'), 'text/html')
  const hasTables = getRegisteredNode(editor, 'table') !== undefined
  const { html, leftOut } = cleanPaste(body, { headings, hasTables })
  const sentence = leftOutSentence(leftOut)
  const clipboardData = new DataTransfer()
  clipboardData.setData(cleanMark, '1')
  if (html !== '') clipboardData.setData('text/html', html)
  else if (!sentence) clipboardData.setData('text/plain', data.getData('text/plain'))
  return { clipboardData, sentence }
}

export const CleanPasteFeatureClient = createClientFeature<Props>(({ props }) => ({
  plugins: [{ Component: CleanPastePlugin, position: 'normal' }],
  sanitizedClientFeatureProps: props,
}))
