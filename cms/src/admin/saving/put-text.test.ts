import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { JSDOM } from 'jsdom'
import { expect, it, vi } from 'vitest'
import { bothOf } from '../../revisions/both.ts'
import { putPlainText, putRichText } from './put-text.ts'

const paragraphsOf = (editor: LexicalEditor): string[] =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent()),
  )

function writtenIn(editor: LexicalEditor, ...paragraphs: string[]) {
  const root = $getRoot().clear()
  for (const text of paragraphs)
    root.append($createParagraphNode().append(...(text ? [$createTextNode(text)] : [])))
  return editor
}

const editorWith = (...paragraphs: string[]): LexicalEditor => {
  const editor = createHeadlessEditor()
  editor.update(() => void writtenIn(editor, ...paragraphs), { discrete: true })
  return editor
}

const textOf = (...paragraphs: string[]): unknown =>
  editorWith(...paragraphs)
    .getEditorState()
    .toJSON()

/** A letter as a key brings it: the editor takes it in a little later. */
const type = (editor: LexicalEditor, letters: string): void =>
  editor.update(() => {
    const selection = $getSelection()
    if ($isRangeSelection(selection)) selection.insertText(letters)
  })

const cursorTo = (editor: LexicalEditor, paragraph: number): void =>
  editor.update(
    () => {
      const block = $getRoot().getChildAtIndex(paragraph)
      if ($isParagraphNode(block)) block.selectEnd()
    },
    { discrete: true },
  )

it('both texts are put around the cursor, and nothing that is typed before or after is lost', () => {
  const editor = editorWith('Început', 'Al me', 'Sfârșit')
  cursorTo(editor, 1)
  type(editor, 'u')
  const [base, theirs] = [textOf('Început', 'Sfârșit'), textOf('Al lor', 'Început', 'Sfârșit')]
  putRichText(editor, (mine) => bothOf({ base, mine, theirs }), true)
  expect(paragraphsOf(editor)).toEqual(['Al lor', 'Început', 'Al meu', 'Sfârșit'])

  type(editor, ', scris mai departe')
  putRichText(editor, (mine) => mine, true)
  expect(paragraphsOf(editor)).toEqual([
    'Al lor',
    'Început',
    'Al meu, scris mai departe',
    'Sfârșit',
  ])
})

it('in a paragraph that both changed the cursor stays behind the words that it was behind', () => {
  const editor = editorWith('Apa se oprește luni, la 9.')
  editor.update(
    () => $getRoot().getAllTextNodes()[0]?.select('Apa se oprește'.length, 'Apa se oprește'.length),
    { discrete: true },
  )
  const [base, theirs] = [textOf('Apa se oprește luni.'), textOf('Mâine apa se oprește luni.')]
  putRichText(editor, (mine) => bothOf({ base, mine, theirs }), true)
  type(editor, ' iar')
  putRichText(editor, (mine) => mine, true)
  expect(paragraphsOf(editor)).toEqual(['Mâine apa se oprește iar luni, la 9.'])
})

it('a short paragraph that both write keeps the cursor, however many spaces another has', () => {
  const long = 'Un alineat lung, cu multe cuvinte de altcineva și cu spații între ele.'
  const editor = editorWith(long, ' La noi Prim')
  cursorTo(editor, 1)
  type(editor, 'ă')
  const [base, theirs] = [textOf(long, ' La noi Prim'), textOf(long, ' La noi Prim la Cluj')]
  putRichText(editor, (mine) => bothOf({ base, mine, theirs }), true)
  type(editor, 'ria')
  putRichText(editor, (mine) => mine, true)
  expect(paragraphsOf(editor)).toEqual([long, expect.stringContaining('Primăria')])
})

it('what is put in the place of all can be written on', () => {
  const editor = editorWith('Al meu')
  cursorTo(editor, 0)
  putRichText(editor, () => textOf('Al lor'), false)
  expect(paragraphsOf(editor)).toEqual(['Al lor'])
  putRichText(editor, () => null, false)
  expect(paragraphsOf(editor)).toEqual([''])
})

function plainField(value: string) {
  const { window } = new JSDOM('<input type="text">')
  const field = window.document.querySelector('input')
  if (!field) throw new Error('No field')
  vi.stubGlobal('Event', window.Event)
  field.value = value
  const heard: string[] = []
  field.addEventListener('input', () => heard.push(field.value))
  return { field, heard }
}

it('a plain field is given its text as if it were typed, and the cursor stays at its letter', () => {
  const { field, heard } = plainField('al meu')
  field.setSelectionRange(2, 2)
  putPlainText(field, (mine) => `al lor ${String(mine)}`)
  expect([field.value, field.selectionEnd, heard]).toEqual([
    'al lor al meu',
    'al lor al'.length,
    ['al lor al meu'],
  ])
})

it('a field that React keeps watch on hears of it too', () => {
  const { field, heard } = plainField('al meu')
  // As React does: what is set by this way is taken for what it drew itself.
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')
  let drawn = 'al meu'
  Object.defineProperty(field, 'value', {
    configurable: true,
    get: () => native?.get?.call(field) as unknown,
    set: (value: unknown) => {
      drawn = String(value)
      native?.set?.call(field, value)
    },
  })
  putPlainText(field, () => 'al lor')
  expect([field.value, drawn, heard]).toEqual(['al lor', 'al meu', ['al lor']])
})
