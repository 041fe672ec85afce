'use client'

import { Button } from '@payloadcms/ui'
import type { PaperForm } from '../../paper/forms.ts'
import type { Paper } from './use-paper.ts'

interface DownloadProps {
  form: PaperForm
  paper: Paper
  label: string
}

/** Saves one form of the text on the machine of whoever presses it. */
export const Download = ({ form, paper, label }: DownloadProps) => (
  <Button
    buttonStyle="secondary"
    size="small"
    margin={false}
    disabled={paper.isBusy}
    onClick={() => void paper.download(form)}
  >
    {label}
  </Button>
)
