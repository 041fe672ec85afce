'use client'

import type { PluginComponent } from '@payloadcms/richtext-lexical'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DROP_COMMAND,
  getRegisteredNode,
  PASTE_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { toast, useConfig } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Accepts } from './blocks.ts'
import { cleanMark, readClipboard, type Clipboard } from './clipboard.ts'
import { leftOutSentence } from './left-out.ts'
import { isOwn, ownFormat } from './own-clipboard.ts'
import { $dropAt, $keptSelection } from './places.ts'
import { PictureOffer } from './picture-offer.tsx'
import type { Choices } from './use-offer.ts'

type Props = Pick<Accepts, 'headings'>

const readableMs = 12_000

interface Offer {
  clipboard: Clipboard
  decide: (choices: Choices) => void
}

/** Takes pastes and drops before any other part of the editor sees them: what it hands on asks no other host. */
const CleanPastePlugin: PluginComponent<Props> = ({ clientProps }) => {
  const [editor] = useLexicalComposerContext()
  const [offer, setOffer] = useState<Offer | null>(null)
  const takes = useTakenTypes()
  const { headings } = clientProps
  useEffect(
    () => registerTaking(editor, { headings, takes, offer: setOffer }),
    [editor, headings, takes],
  )
  if (!offer) return null
  const { pictures, unreadable } = offer.clipboard
  return <PictureOffer pictures={pictures} unreadable={unreadable} decide={offer.decide} />
}

interface Taking extends Props {
  takes: readonly string[]
  offer: (offer: Offer | null) => void
}

function registerTaking(editor: LexicalEditor, taking: Taking): () => void {
  const { takes } = taking
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) =>
        event instanceof ClipboardEvent && $takeOver(editor, event, event.clipboardData, taking),
      COMMAND_PRIORITY_CRITICAL,
    ),
    // Files that are dropped; words arrive below, after the selection was put where they fell.
    editor.registerCommand(
      DROP_COMMAND,
      (event) =>
        holdsPicturesAlone(event.dataTransfer, takes) &&
        $dropAt(editor, event) &&
        $takeOver(editor, event, event.dataTransfer, taking),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (event) => typeof event !== 'string' && $takeOver(editor, event, event.dataTransfer, taking),
      COMMAND_PRIORITY_CRITICAL,
    ),
  )
}

/** Hands on what is clean as a paste of its own, once the pictures were decided about; true where the first one ends here. */
function $takeOver(
  editor: LexicalEditor,
  event: Event,
  data: DataTransfer | null,
  { headings, takes, offer }: Taking,
): boolean {
  if (!data || !needsCleaning(editor, data, takes)) return false
  event.preventDefault()
  const isKnown = (type: string) => getRegisteredNode(editor, type) !== undefined
  const clipboard = readClipboard(data, {
    accepts: { headings, hasTables: isKnown('table') },
    takes: isKnown('upload') ? takes : [],
  })
  if (clipboard.pictures.length === 0) {
    handOn(editor, clipboard, [])
    return true
  }
  const putBack = $keptSelection(editor)
  const decide = (choices: Choices) => {
    // What is behind an open dialog takes no focus.
    flushSync(() => offer(null))
    putBack()
    handOn(editor, clipboard, choices)
  }
  offer({ clipboard, decide })
  return true
}

/** The media types of which the newsroom takes pictures. */
function useTakenTypes(): readonly string[] {
  const { getEntityConfig } = useConfig()
  return useMemo(
    () => getEntityConfig({ collectionSlug: 'media' }).upload.mimeTypes ?? [],
    [getEntityConfig],
  )
}

/** A screenshot, or pictures from a folder. */
const holdsPicturesAlone = (data: DataTransfer | null, takes: readonly string[]): boolean =>
  data !== null &&
  data.files.length > 0 &&
  !data.types.includes('text/html') &&
  [...data.files].every(({ type }) => takes.includes(type))

function needsCleaning(
  editor: LexicalEditor,
  data: DataTransfer,
  takes: readonly string[],
): boolean {
  if (data.types.includes(cleanMark)) return false
  const isKnown = (nodeType: string) => getRegisteredNode(editor, nodeType) !== undefined
  if (!data.types.includes(ownFormat))
    return (
      data.types.includes('text/html') || (isKnown('upload') && holdsPicturesAlone(data, takes))
    )
  return !isOwn(data.getData(ownFormat), editor._config.namespace, isKnown)
}

function handOn(editor: LexicalEditor, clipboard: Clipboard, choices: Choices): void {
  const { html, leftOut } = clipboard.withPictures(choices)
  const sentence = leftOutSentence(leftOut)
  if (sentence) toast.warning(sentence, { duration: readableMs })
  const clipboardData = new DataTransfer()
  clipboardData.setData(cleanMark, '1')
  if (html !== '') clipboardData.setData('text/html', html)
  else if (!sentence) clipboardData.setData('text/plain', clipboard.plain)
  editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData }))
}

export const CleanPasteFeatureClient = createClientFeature<Props>(({ props }) => ({
  plugins: [{ Component: CleanPastePlugin, position: 'normal' }],
  sanitizedClientFeatureProps: props,
}))
