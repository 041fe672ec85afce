import {
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { linkFeature } from './link-feature.ts'
import { newsroomEditor } from './newsroom-editor.ts'
import { CleanPasteFeature } from './paste/feature.ts'
import { ReplaceWordsFeature } from './replace-words/feature.ts'
import { WholeParagraphFeature } from './whole-paragraph/feature.ts'

/** A framed note inside a text: paragraphs, lists and links. */
export const calloutBlock: Block = {
  slug: 'callout',
  labels: {
    singular: { ro: 'Chenar', en: 'Call-out' },
    plural: { ro: 'Chenare', en: 'Call-outs' },
  },
  fields: [
    {
      name: 'tone',
      label: { ro: 'Felul', en: 'Tone' },
      type: 'select',
      required: true,
      defaultValue: 'info',
      options: [
        { value: 'info', label: { ro: 'De reținut', en: 'Good to know' } },
        { value: 'important', label: { ro: 'Important', en: 'Important' } },
      ],
    },
    { name: 'title', label: { ro: 'Titlu', en: 'Title' }, type: 'text', maxLength: 120 },
    {
      name: 'content',
      label: { ro: 'Text', en: 'Text' },
      type: 'richText',
      required: true,
      editor: newsroomEditor({
        features: [
          ParagraphFeature(),
          BoldFeature(),
          ItalicFeature(),
          OrderedListFeature(),
          UnorderedListFeature(),
          linkFeature(),
          CleanPasteFeature({ headings: [] }),
          ReplaceWordsFeature(),
          WholeParagraphFeature(),
          InlineToolbarFeature(),
        ],
      }),
    },
  ],
}
