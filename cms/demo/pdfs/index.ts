import sharp from 'sharp'
import { pictureBytes } from '../pictures/index.ts'
import type { DemoDocument } from '../types.ts'
import { openCanvas } from './canvas.ts'
import type { Canvas } from './canvas.ts'
import { drawJournal } from './journal.ts'
import { drawLeaflet, drawPaper, drawScan } from './papers.ts'

const printed = new Map<string, Promise<Buffer>>()

/** A picture at the width that A4 needs; made once a process. */
function printPicture(key: string): Promise<Buffer> {
  const known = printed.get(key)
  if (known) return known
  const bytes = pictureBytes(key).then((original) =>
    sharp(original).resize({ width: 1100 }).jpeg({ quality: 78 }).toBuffer(),
  )
  printed.set(key, bytes)
  return bytes
}

async function draw(canvas: Canvas, { content, title, createdAt }: DemoDocument): Promise<void> {
  switch (content.kind) {
    case 'journal':
      return drawJournal(canvas, content.issue, printPicture)
    case 'leaflet':
      return drawLeaflet(canvas, content, title, printPicture)
    case 'paper':
      return drawPaper(canvas, content, createdAt)
    case 'scan':
      return drawScan(canvas, content)
  }
}

/** The PDF of a document of the demonstration. Throws where its text does not fit the pages that it promises. */
export async function pdfBytes(document: DemoDocument): Promise<Buffer> {
  const canvas = openCanvas(document.title, document.createdAt)
  await draw(canvas, document)
  const { bytes, pageCount } = await canvas.finish()
  if (pageCount !== document.pageCount)
    throw new Error(
      `${document.key} has ${pageCount} pages, not ${document.pageCount}: shorten it or split it`,
    )
  return bytes
}
