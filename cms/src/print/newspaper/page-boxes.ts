import { PDFDocument } from '@cantoo/pdf-lib'
import { sheet } from './page-grid.ts'

/**
 * The same PDF, of which each page says where it is cut and how far it is printed beyond (TrimBox and BleedBox, ISO 32000-1,
 * 14.11.2): a printing house lays out its sheets by them. Typst has no words for it.
 */
export async function withPageBoxes(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  for (const page of document.getPages()) {
    const { width, height } = page.getSize()
    const inward = (by: number) => [by, by, width - 2 * by, height - 2 * by] as const
    page.setTrimBox(...inward(sheet.margin))
    page.setBleedBox(...inward(sheet.margin - sheet.bleed))
  }
  return document.save({ addDefaultPage: false, updateFieldAppearances: false })
}
