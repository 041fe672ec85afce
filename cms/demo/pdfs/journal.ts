import { monthAndYear, noonOf } from '@avizier/shared/dates'
import { formatNumber } from '@avizier/shared/numbers'
import type { RichText } from '@avizier/shared/rich-text'
import type { PrintedArticle, PrintedIssue } from './content.ts'
import { drawBlocks, lengthOf } from './blocks.ts'
import {
  accent,
  artifact,
  bottom,
  ink,
  measure,
  page,
  rule,
  setStyle,
  textWidth,
  write,
} from './canvas.ts'
import type { Canvas } from './canvas.ts'

/** The JPEG bytes of a picture, as small as print needs. */
export type PictureOf = (key: string) => Promise<Buffer>

const face = { font: 'serif', bold: 'sans-bold', size: 13.5 } as const
const gutter = 22
const columnWidth = (textWidth - gutter) / 2

const line = (canvas: Canvas, y: number, thickness: number, color: string): void =>
  artifact(canvas.pdf, () =>
    canvas.pdf
      .moveTo(page.margin, y)
      .lineTo(page.width - page.margin, y)
      .lineWidth(thickness)
      .stroke(color),
  )

function drawPicture(
  canvas: Canvas,
  bytes: Buffer,
  alt: string,
  box: { y: number; height: number },
): void {
  const { pdf, root } = canvas
  const { y, height } = box
  root.add(
    pdf.struct('Figure', { alt }, () => {
      pdf.save().rect(page.margin, y, textWidth, height).clip()
      pdf.image(bytes, page.margin, y, {
        cover: [textWidth, height],
        align: 'center',
        valign: 'center',
      })
      pdf.restore()
    }),
  )
}

function footer(canvas: Canvas, issue: PrintedIssue, number: number): void {
  const { pdf } = canvas
  artifact(pdf, () => {
    setStyle(pdf, { font: 'sans', size: 9, color: '#5b6468' })
    const y = page.height - 44
    pdf.text(
      `Jurnalul Municipal · nr. ${issue.number} · ${monthAndYear(noonOf(issue.issueDate))}`,
      page.margin,
      y,
      { lineBreak: false },
    )
    pdf.text(String(number), page.margin, y, { width: textWidth, align: 'right', lineBreak: false })
  })
}

async function coverPage(canvas: Canvas, issue: PrintedIssue, picture: PictureOf): Promise<void> {
  const { pdf } = canvas
  pdf.addPage()
  const x = page.margin
  const width = textWidth
  artifact(pdf, () => pdf.rect(0, 0, page.width, 14).fill(accent))
  let y = write(
    canvas,
    'H1',
    'Jurnalul Municipal',
    { x, y: 34, width },
    { font: 'serif-bold', size: 50, color: accent, gap: -6 },
  )
  line(canvas, y + 6, 1.6, accent)
  y = write(
    canvas,
    'P',
    `Nr. ${issue.number} · ${monthAndYear(noonOf(issue.issueDate))} · gratuit · tiraj ${formatNumber(issue.printRun)} · Primăria municipiului Cluj-Napoca`,
    { x, y: y + 12, width },
    { font: 'sans', size: 10.5 },
  )
  const [lead] = issue.articles
  if (!lead) return
  drawPicture(canvas, await picture(lead.picture.key), lead.picture.alt, { y: y + 10, height: 330 })
  y = write(
    canvas,
    'H2',
    lead.title,
    { x, y: y + 354, width },
    { font: 'serif-bold', size: 27, gap: -2 },
  )
  y = write(
    canvas,
    'P',
    issue.lead,
    { x, y: y + 6, width },
    { font: 'serif-italic', size: 14, gap: 3 },
  )
  line(canvas, y + 12, 0.8, rule)
  y = write(
    canvas,
    'H2',
    'În acest număr',
    { x, y: y + 20, width },
    { font: 'sans-bold', size: 12, color: accent },
  )
  for (const { title, section, pageNumber } of issue.articles) {
    y = write(
      canvas,
      'P',
      `${pageNumber}   ${title.startsWith(section) ? title : `${section}: ${title}`}`,
      { x, y: y + 3, width },
      { font: 'sans', size: 11 },
    )
  }
  footer(canvas, issue, 1)
}

/** Splits blocks where half of the words are passed, so that both columns end near the same line. */
function inColumns(body: RichText): [RichText, RichText] {
  const half = body.reduce((sum, block) => sum + lengthOf(block), 0) / 2
  let passed = 0
  const split = body.findIndex((block) => {
    passed += lengthOf(block)
    return passed > half * 1.15
  })
  const at = split <= 0 ? 1 : split
  return [body.slice(0, at), body.slice(at)]
}

async function articlePage(
  canvas: Canvas,
  issue: PrintedIssue,
  article: PrintedArticle,
  picture: PictureOf,
): Promise<void> {
  const { pdf } = canvas
  pdf.addPage()
  const x = page.margin
  const width = textWidth
  line(canvas, 50, 1.6, accent)
  let y = write(
    canvas,
    'P',
    article.section,
    { x, y: 58, width },
    { font: 'sans-bold', size: 11, color: accent },
  )
  y = write(
    canvas,
    'H2',
    article.title,
    { x, y: y + 8, width },
    { font: 'serif-bold', size: 30, gap: -2 },
  )
  y = write(
    canvas,
    'P',
    article.lead,
    { x, y: y + 6, width },
    { font: 'serif-italic', size: 15, gap: 3 },
  )
  const height = 300
  drawPicture(canvas, await picture(article.picture.key), article.picture.alt, {
    y: y + 12,
    height,
  })
  const top = y + height + 30
  const [left, right] = inColumns(article.body)
  const leftEnd = drawBlocks(canvas, left, { x, y: top, width: columnWidth }, face)
  const rightEnd = drawBlocks(
    canvas,
    right,
    { x: x + columnWidth + gutter, y: top, width: columnWidth },
    face,
  )
  artifact(pdf, () =>
    pdf
      .moveTo(x + columnWidth + gutter / 2, top)
      .lineTo(x + columnWidth + gutter / 2, Math.max(leftEnd, rightEnd) - 8)
      .lineWidth(0.5)
      .stroke(rule),
  )
  serviceBox(canvas, Math.max(leftEnd, rightEnd) + 10, article.pageNumber)
  footer(canvas, issue, article.pageNumber)
}

const services = [
  [
    'Ghișeul de sâmbătă',
    'Cărți de identitate, între 09:00 și 13:00, numai cu programare. Programările se fac online, cu cel mult 30 de zile înainte.',
  ],
  [
    'Dispecerat',
    'Defecțiuni la iluminat, drumuri, arbori căzuți: 0264 431 900, la orice oră. Pentru urgențe medicale, incendii și accidente: 112.',
  ],
  [
    'Birourile de cartier',
    'Mănăștur, Gheorgheni, Mărăști, Zorilor, Grigorescu, Iris și Someșeni: luni–vineri, 08:30–15:00; joi, până la ora 18:00.',
  ],
  [
    'Scrieți-ne',
    'Redacția Jurnalului Municipal, str. Moților nr. 3, camerele 49–50. Publicăm scrisorile care au numele autorului.',
  ],
] as const

/** A standing notice under an article, where the page leaves room for it. */
function serviceBox(canvas: Canvas, y: number, pageNumber: number): void {
  const { pdf } = canvas
  const [title, text] = services[pageNumber % services.length] ?? services[0]
  const style = { font: 'sans', size: 11, gap: 2 } as const
  const height = measure(pdf, text, textWidth - 32, style) + 42
  if (y + height > bottom) return
  artifact(pdf, () => pdf.rect(page.margin, y, textWidth, height).fill('#eef2f1'))
  const x = page.margin + 16
  const below = write(
    canvas,
    'H3',
    title,
    { x, y: y + 11, width: textWidth - 32 },
    { font: 'sans-bold', size: 12, color: accent },
  )
  write(canvas, 'P', text, { x, y: below + 2, width: textWidth - 32 }, style)
}

const telephones = [
  ['Urgențe', '112'],
  ['Primăria, centrala', '0264 431 900'],
  ['Dispeceratul Poliției Locale', '0264 431 900, int. 4600'],
  ['Direcția de Asistență socială', '0264 431 900, int. 4500'],
  ['Impozite și taxe locale', '0264 431 900, int. 4200'],
  ['Evidența persoanelor', '0264 431 900, int. 4550'],
  ['Centrul de Informare pentru Cetățeni', '0264 431 900, int. 4860'],
] as const

function backPage(canvas: Canvas, issue: PrintedIssue, number: number): void {
  const { pdf } = canvas
  pdf.addPage()
  const x = page.margin
  const width = textWidth
  line(canvas, 50, 1.6, accent)
  let y = write(
    canvas,
    'H2',
    'Telefoane utile',
    { x, y: 66, width },
    { font: 'serif-bold', size: 26 },
  )
  for (const [name, phone] of telephones) {
    y = write(
      canvas,
      'P',
      `${name}: ${phone}`,
      { x, y: y + 9, width },
      { font: 'sans', size: 13, color: ink },
    )
  }
  for (const [title, text] of services) {
    y = write(
      canvas,
      'H3',
      title,
      { x, y: y + 16, width },
      { font: 'sans-bold', size: 14, color: accent },
    )
    y = write(canvas, 'P', text, { x, y: y + 3, width }, { font: 'serif', size: 12.5, gap: 3 })
  }
  line(canvas, page.height - 190, 0.8, rule)
  y = write(
    canvas,
    'H2',
    'Casetă redacțională',
    { x, y: page.height - 178, width },
    { font: 'sans-bold', size: 12, color: accent },
  )
  write(
    canvas,
    'P',
    `Jurnalul Municipal este publicația gratuită a Primăriei municipiului Cluj-Napoca, editată de Biroul Mass-media. Numărul ${issue.number}, ${monthAndYear(noonOf(issue.issueDate))}. Tiraj: ${formatNumber(issue.printRun)}. Se distribuie la ghișee, în bibliotecile de cartier și în stații; arhiva se descarcă de pe site. Nu publică reclame și nici materiale electorale. Ediție demonstrativă: faptele, sumele și actele sunt inventate.`,
    { x, y: y + 4, width },
    { font: 'serif', size: 11, gap: 2 },
  )
  footer(canvas, issue, number)
}

/** A page between the last article and the back, where the number of pages must be even. */
function notesPage(canvas: Canvas, issue: PrintedIssue, number: number): void {
  const { pdf } = canvas
  pdf.addPage()
  const x = page.margin
  const width = textWidth
  line(canvas, 50, 1.6, accent)
  let y = write(canvas, 'H2', 'Pe scurt', { x, y: 66, width }, { font: 'serif-bold', size: 26 })
  for (const article of issue.articles) {
    y = write(
      canvas,
      'H3',
      article.title,
      { x, y: y + 18, width },
      { font: 'sans-bold', size: 15, color: accent },
    )
    y = write(
      canvas,
      'P',
      `${article.lead} (pagina ${article.pageNumber})`,
      { x, y: y + 4, width },
      { font: 'serif', size: 13.5, gap: 3 },
    )
  }
  footer(canvas, issue, number)
}

/** Cover, one page an article on the page that the article names, then summary and back up to `pageCount`. */
export async function drawJournal(
  canvas: Canvas,
  issue: PrintedIssue,
  picture: PictureOf,
): Promise<void> {
  await coverPage(canvas, issue, picture)
  for (const article of issue.articles) await articlePage(canvas, issue, article, picture)
  for (let number = issue.articles.length + 2; number < issue.pageCount; number++)
    notesPage(canvas, issue, number)
  backPage(canvas, issue, issue.pageCount)
}
