import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc'
import type { RichTextFieldDiffServerComponent } from 'payload'
import { calloutBlock } from './callout-block.ts'
import { spellOut } from './spell-out.ts'
import { uploadFields } from './upload-fields.ts'

const known = { blocks: [calloutBlock], uploadFields }

/** Two versions of a text beside each other, with what stands in its call-outs and under its pictures. */
export const VersionDiff: RichTextFieldDiffServerComponent = (props) => (
  <LexicalDiffComponent
    {...props}
    comparisonValue={spellOut(props.comparisonValue, known)}
    versionValue={spellOut(props.versionValue, known)}
  />
)
