import { paragraphsIn } from '@avizier/shared/paragraphs'
import type { RichText } from '@avizier/shared/rich-text'

/** What somebody typed without an editor, as a text of ours. */
export const fromPlainText = (text: string): RichText =>
  paragraphsIn(text).map((paragraph) => ({
    type: 'paragraph',
    children: paragraph
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [{ type: 'break' as const }] : []),
        { type: 'text' as const, text: line.trim(), marks: [] },
      ]),
  }))
