import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type ElementNode,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { expect, it } from 'vitest'
import { $leaveNextBlock } from './leave-next-block.ts'

/** Paragraphs after what was chosen in them was typed over. */
function typedOver(choose: (texts: TextNode[], blocks: ElementNode[]) => void): string[] {
  const editor = createHeadlessEditor()
  editor.update(
    () => {
      for (const text of ['Primul', 'Al doilea', ''])
        $getRoot().append($createParagraphNode().append(...(text ? [$createTextNode(text)] : [])))
      choose($getRoot().getAllTextNodes(), $getRoot().getChildren().filter($isElementNode))
      $leaveNextBlock()
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.insertText('Nou')
    },
    { discrete: true },
  )
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent()),
  )
}

const from = (text: TextNode | undefined, offset: number) => {
  const selection = text?.select(offset, offset)
  if (!selection) throw new Error('No text')
  return selection
}

it('three clicks on a paragraph choose it and nothing of the next', () => {
  expect(
    typedOver(([first, second]) => from(first, 0).focus.set(second?.getKey() ?? '', 0, 'text')),
  ).toEqual(['Nou', 'Al doilea', ''])
})

it('nor of an empty one, nor of one that the browser names by its place', () => {
  expect(
    typedOver(([, second], [, , empty]) =>
      from(second, 0).focus.set(empty?.getKey() ?? '', 0, 'element'),
    ),
  ).toEqual(['Primul', 'Nou', ''])
  expect(typedOver(([first]) => from(first, 0).focus.set('root', 1, 'element'))).toEqual([
    'Nou',
    'Al doilea',
    '',
  ])
})

it('what reaches into the next paragraph is chosen as it is', () => {
  expect(
    typedOver(([first, second]) => from(first, 3).focus.set(second?.getKey() ?? '', 3, 'text')),
  ).toEqual(['PriNoudoilea', ''])
})
