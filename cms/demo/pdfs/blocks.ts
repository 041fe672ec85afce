import type { Block, Inline, RichText } from '@avizier/shared/rich-text'
import { wordsOf } from '../notation.ts'
import { accent, artifact, ink, measure, rule, setStyle } from './canvas.ts'
import type { Canvas, FontName, Tag } from './canvas.ts'

interface Box {
  x: number
  y: number
  width: number
}

interface Face {
  font: FontName
  bold: FontName
  size: number
}

const gap = 3

function headingStyle(face: Face) {
  return { font: face.bold, size: face.size + 1.5, color: accent, gap: 1 }
}

/** Text with its bold runs, in one tag. */
function drawInline(canvas: Canvas, tag: Tag, nodes: Inline[], box: Box, face: Face): number {
  const { pdf } = canvas
  const runs = nodes.filter((node) => node.type !== 'break')
  canvas.root.add(tag)
  tag.add(() => {
    pdf.x = box.x
    pdf.y = box.y
    runs.forEach((node, index) => {
      const isBold = node.type === 'text' && node.marks.includes('bold')
      setStyle(pdf, { font: isBold ? face.bold : face.font, size: face.size })
      const options = { width: box.width, lineGap: gap, continued: index < runs.length - 1 }
      if (index === 0) pdf.text(wordsOf([node]), box.x, box.y, options)
      else pdf.text(wordsOf([node]), options)
    })
  })
  return pdf.y
}

function drawList(
  canvas: Canvas,
  block: Extract<Block, { type: 'list' }>,
  box: Box,
  face: Face,
): number {
  const { pdf } = canvas
  const list = pdf.struct('L')
  canvas.root.add(list)
  let y = box.y
  block.items.forEach((item, index) => {
    const mark = block.isOrdered ? `${index + 1}.` : '•'
    list.add(
      pdf.struct('LI', {}, [
        pdf.struct('Lbl', {}, () => {
          setStyle(pdf, { font: face.font, size: face.size, color: accent })
          pdf.text(mark, box.x, y, { width: 14, lineGap: gap })
        }),
        pdf.struct('LBody', {}, () => {
          setStyle(pdf, { font: face.font, size: face.size })
          pdf.text(wordsOf(item.children), box.x + 14, y, { width: box.width - 14, lineGap: gap })
        }),
      ]),
    )
    y = pdf.y + 2
  })
  return y
}

function drawTable(
  canvas: Canvas,
  block: Extract<Block, { type: 'table' }>,
  box: Box,
  face: Face,
): number {
  const { pdf } = canvas
  const columns = block.rows[0]?.length ?? 1
  const first = columns > 1 ? (box.width * 1.5) / (columns + 0.5) : box.width
  const rest = columns > 1 ? (box.width - first) / (columns - 1) : 0
  const size = face.size - 0.5
  const table = pdf.struct('Table')
  canvas.root.add(table)
  let y = box.y
  for (const row of block.rows) {
    const texts = row.map((cell) => wordsOf(cell.children))
    const style = { font: face.font, size, gap: 1 }
    const tall = Math.max(
      ...texts.map((text, i) => measure(pdf, text, (i ? rest : first) - 10, style)),
    )
    artifact(pdf, () => {
      if (row[0]?.isHeader) pdf.rect(box.x, y, box.width, tall + 8).fill('#e6ecec')
      pdf
        .moveTo(box.x, y + tall + 8)
        .lineTo(box.x + box.width, y + tall + 8)
        .lineWidth(0.6)
        .stroke(rule)
    })
    const tr = pdf.struct('TR')
    table.add(tr)
    texts.forEach((text, i) => {
      const isHeader = row[i]?.isHeader ?? false
      tr.add(
        pdf.struct(isHeader ? 'TH' : 'TD', {}, () => {
          setStyle(pdf, { font: isHeader ? face.bold : face.font, size, color: ink })
          const x = box.x + (i ? first + (i - 1) * rest : 0) + 5
          pdf.text(text, x, y + 4, { width: (i ? rest : first) - 10, lineGap: 1 })
        }),
      )
    })
    y += tall + 8
  }
  return y
}

/** Draws one block; gives the y below it, spacing included. Pictures and attachments are left to the page. */
function drawBlock(canvas: Canvas, block: Block, box: Box, face: Face): number {
  const { pdf } = canvas
  switch (block.type) {
    case 'heading': {
      const y = drawInline(canvas, pdf.struct(`H${block.level}`), block.children, box, {
        ...face,
        font: face.bold,
        size: headingStyle(face).size,
      })
      return y + 4
    }
    case 'paragraph':
    case 'quote':
      return (
        drawInline(
          canvas,
          pdf.struct(block.type === 'quote' ? 'BlockQuote' : 'P'),
          block.children,
          box,
          face,
        ) + 7
      )
    case 'list':
      return drawList(canvas, block, box, face) + 7
    case 'table':
      return drawTable(canvas, block, box, face) + 12
    case 'callout': {
      const heading: Block = {
        type: 'heading',
        level: 3,
        children: [{ type: 'text', text: block.title ?? '', marks: [] }],
      }
      return drawBlocks(canvas, [heading, ...block.children], box, face)
    }
    case 'image':
    case 'attachment':
      return box.y
  }
}

/** Draws blocks one under the other; gives the y below the last. */
export const drawBlocks = (canvas: Canvas, blocks: RichText, box: Box, face: Face): number =>
  blocks.reduce((y, block) => drawBlock(canvas, block, { ...box, y }, face), box.y)

/** The words of a block that a column must hold, for sharing blocks between columns. */
export function lengthOf(block: Block): number {
  if (block.type === 'list')
    return block.items.reduce((sum, item) => sum + wordsOf(item.children).length + 30, 0)
  if (block.type === 'table') return block.rows.length * 90
  return 'children' in block && block.type !== 'callout' ? wordsOf(block.children).length + 40 : 80
}
