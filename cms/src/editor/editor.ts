import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { calloutBlock } from './callout-block.ts'
import { headingLevels } from './heading-levels.ts'
import { linkFeature } from './link-feature.ts'
import { newsroomEditor } from './newsroom-editor.ts'
import { CleanPasteFeature } from './paste/feature.ts'
import { ReplaceWordsFeature } from './replace-words/feature.ts'
import { uploadFields } from './upload-fields.ts'
import { WholeParagraphFeature } from './whole-paragraph/feature.ts'

/** The editor of every text: what a press office needs and what `to-rich-text.ts` can publish, nothing more. */
export const editor = newsroomEditor({
  admin: { placeholder: 'Scrieți textul aici. „/” deschide lista de elemente.' },
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: headingLevels.map((level) => `h${level}` as const) }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    linkFeature(),
    BlockquoteFeature(),
    EXPERIMENTAL_TableFeature(),
    UploadFeature({
      enabledCollections: ['media', 'documents'],
      maxDepth: 0,
      collections: {
        media: {
          fields: uploadFields,
        },
      },
    }),
    BlocksFeature({ blocks: [calloutBlock] }),
    CleanPasteFeature({ headings: headingLevels }),
    ReplaceWordsFeature(),
    WholeParagraphFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
