import sharp from 'sharp'
import { shortDate } from '@avizier/shared/dates'
import type { PdfContent } from './content.ts'
import { drawBlocks } from './blocks.ts'
import { accent, artifact, page, rule, setStyle, textWidth, write } from './canvas.ts'
import type { Canvas } from './canvas.ts'
import type { PictureOf } from './journal.ts'

type Content<K extends PdfContent['kind']> = Extract<PdfContent, { kind: K }>

const x = page.margin
const width = textWidth

function pageFoot({ pdf }: Canvas, number: number, of: number): void {
  artifact(pdf, () => {
    pdf
      .moveTo(x, page.height - 56)
      .lineTo(x + width, page.height - 56)
      .lineWidth(0.6)
      .stroke(rule)
    setStyle(pdf, { font: 'sans', size: 9, color: '#5b6468' })
    pdf.text('Document demonstrativ', x, page.height - 46, { lineBreak: false })
    pdf.text(`Pagina ${number} din ${of}`, x, page.height - 46, {
      width,
      align: 'right',
      lineBreak: false,
    })
  })
}

/** An official paper: header of the institution, registration, title, then the pages as they are given. */
export function drawPaper(canvas: Canvas, content: Content<'paper'>, createdAt: string): void {
  content.pages.forEach((blocks, index) => {
    canvas.pdf.addPage()
    let y = page.margin
    if (index === 0) {
      y = write(
        canvas,
        'P',
        'ROMÂNIA · JUDEȚUL CLUJ · MUNICIPIUL CLUJ-NAPOCA',
        { x, y, width },
        { font: 'sans-bold', size: 10, color: accent },
      )
      y = write(
        canvas,
        'P',
        `Primăria municipiului Cluj-Napoca · Nr. ${content.reference} / ${shortDate(createdAt)}`,
        { x, y, width },
        { font: 'sans', size: 10 },
      )
      y =
        write(
          canvas,
          'H1',
          content.heading,
          { x, y: y + 26, width },
          { font: 'serif-bold', size: 22 },
        ) + 14
    }
    drawBlocks(canvas, blocks, { x, y, width }, { font: 'serif', bold: 'sans-bold', size: 12 })
    pageFoot(canvas, index + 1, content.pages.length)
  })
}

/** A leaflet of two pages: its face with the picture, then the text. */
export async function drawLeaflet(
  canvas: Canvas,
  content: Content<'leaflet'>,
  title: string,
  picture: PictureOf,
): Promise<void> {
  const { pdf, root } = canvas
  pdf.addPage()
  const bytes = await picture(content.picture.key)
  root.add(
    pdf.struct('Figure', { alt: content.picture.alt }, () => {
      pdf.save().rect(0, 0, page.width, 440).clip()
      pdf.image(bytes, 0, 0, { cover: [page.width, 440], align: 'center', valign: 'center' })
      pdf.restore()
    }),
  )
  artifact(pdf, () => pdf.rect(0, 440, page.width, 10).fill(accent))
  let y = write(
    canvas,
    'P',
    content.department,
    { x, y: 478, width },
    { font: 'sans-bold', size: 12, color: accent },
  )
  y = write(canvas, 'H1', title, { x, y: y + 8, width }, { font: 'serif-bold', size: 32, gap: -2 })
  write(
    canvas,
    'P',
    content.lead,
    { x, y: y + 10, width },
    { font: 'serif-italic', size: 16, gap: 4 },
  )
  pageFoot(canvas, 1, 2)
  pdf.addPage()
  drawBlocks(
    canvas,
    content.body,
    { x, y: page.margin, width },
    { font: 'serif', bold: 'sans-bold', size: 13 },
  )
  pageFoot(canvas, 2, 2)
}

const scanSize = { width: 1240, height: 1754 }

/** Grey, slightly turned paper with typed lines as pixels: nothing here can be searched or read aloud. */
export async function drawScan({ pdf }: Canvas, { lines }: Content<'scan'>): Promise<void> {
  const typed = lines
    .map(
      (text, i) =>
        `<text x="150" y="${300 + i * 120}" font-size="${i === 0 ? 54 : 38}">${text}</text>`,
    )
    .join('')
  const ruled = Array.from(
    { length: 14 },
    (_, i) =>
      `<rect x="150" y="${760 + i * 52}" width="${900 - ((i * 137) % 260)}" height="13" fill="#5d5d5a"/>`,
  ).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${scanSize.width}" height="${scanSize.height}"><rect width="100%" height="100%" fill="#e9e7e1"/><g transform="rotate(-0.8 620 877)" fill="#3a3a3a" font-family="monospace">${typed}${ruled}<circle cx="900" cy="1580" r="90" fill="none" stroke="#5f6f9a" stroke-width="6" opacity=".6"/></g></svg>`
  const bytes = await sharp(Buffer.from(svg)).grayscale().jpeg({ quality: 60 }).toBuffer()
  pdf.addPage({ margin: 0 })
  pdf.image(bytes, 0, 0, { width: page.width, height: page.height })
}
