import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

const { resolve } = createRequire(import.meta.url)
const sans = (style: string) =>
  resolve(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`)
const serif = (style: string) =>
  resolve(`@expo-google-fonts/source-serif-4/${style}/SourceSerif4_${style}.ttf`)

// Whole TTF files: one font holds â, î and ă, ș, ț together, which the split web fonts do not.
const fonts = {
  sans: sans('400Regular'),
  'sans-bold': sans('600SemiBold'),
  serif: serif('400Regular'),
  'serif-italic': serif('400Regular_Italic'),
  'serif-bold': serif('700Bold'),
}
export type FontName = keyof typeof fonts

export const ink = '#1d2529'
export const accent = '#0d4a52'
export const rule = '#c9c3b6'
export const page = { width: 595.28, height: 841.89, margin: 51 }
export const textWidth = page.width - 2 * page.margin
export const bottom = page.height - 62

export type Pdf = PDFKit.PDFDocument
export type Tag = PDFKit.PDFStructureElement

export interface Canvas {
  pdf: Pdf
  /** The structure tree's root; what a screen reader reads is added to it. */
  root: Tag
  /** Ends the document and gives its bytes and pages. */
  finish: () => Promise<{ bytes: Buffer; pageCount: number }>
}

/** A tagged A4 document in Romanian without pages yet; the same facts give the same bytes. */
export function openCanvas(title: string, createdAt: string): Canvas {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: page.margin, left: page.margin, right: page.margin, bottom: 30 },
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'ro-RO',
    displayTitle: true,
    info: {
      Title: title,
      Author: 'Primăria municipiului Cluj-Napoca, Biroul Mass-media',
      Subject: 'Document demonstrativ',
      CreationDate: new Date(createdAt),
      ModDate: new Date(createdAt),
    },
  })
  for (const [name, file] of Object.entries(fonts)) pdf.registerFont(name, file)
  let pageCount = 0
  pdf.on('pageAdded', () => pageCount++)
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<Buffer>((settle, fail) => {
    pdf.on('end', () => settle(Buffer.concat(chunks)))
    pdf.on('error', fail)
  })
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  return {
    pdf,
    root,
    finish: async () => {
      root.end()
      pdf.end()
      return { bytes: await done, pageCount }
    },
  }
}

/** Draws what is only ornament, or repeats on each page: a screen reader passes over it. */
export function artifact(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  pdf.endMarkedContent()
}

interface TextStyle {
  font: FontName
  size: number
  color?: string
  gap?: number
  align?: 'left' | 'center' | 'right'
}

export function setStyle(pdf: Pdf, { font, size, color = ink }: TextStyle): void {
  pdf.font(font).fontSize(size).fillColor(color)
}

/** One tagged text at (x, y); gives the y below it. */
export function write(
  { pdf, root }: Pick<Canvas, 'pdf' | 'root'>,
  tag: string,
  text: string,
  box: { x: number; y: number; width: number },
  style: TextStyle,
): number {
  root.add(
    pdf.struct(tag, {}, () => {
      setStyle(pdf, style)
      pdf.text(text, box.x, box.y, {
        width: box.width,
        lineGap: style.gap ?? 1,
        align: style.align ?? 'left',
      })
    }),
  )
  return pdf.y
}

/** The height that `write` will take. */
export function measure(pdf: Pdf, text: string, width: number, style: TextStyle): number {
  setStyle(pdf, style)
  return pdf.heightOfString(text, { width, lineGap: style.gap ?? 1 })
}
