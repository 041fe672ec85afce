import { pageLayouts } from '../print/newspaper/page-layouts.ts'
import type { Filling, PrintedIssue, SetIssue } from '../print/newspaper/printed-issue.ts'
import type { Medium } from './picture-bytes.ts'
import type { Titles } from './words.ts'

// STUB until cms/src/print/newspaper sets pages.

export function setPages(issue: PrintedIssue, _medium: Medium): Promise<SetIssue> {
  const fillings = issue.pages.map(({ layout, pieces }) =>
    Object.fromEntries(
      pageLayouts[layout].slots.flatMap((slot): [string, Filling][] => {
        const piece = pieces[slot.name]
        if (!piece) return []
        const written = Math.round(JSON.stringify(piece).length / 40)
        return [
          [
            slot.name,
            {
              key: piece.key,
              room: Math.round(slot.down * 2.75 * slot.textColumns),
              written: piece.kind === 'contents' || piece.kind === 'imprint' ? 5 : written,
            },
          ],
        ]
      }),
    ),
  )
  return Promise.resolve({ pdf: rawPdf(issue), fillings })
}

function rawPdf(issue: PrintedIssue): Uint8Array {
  const objects: string[] = []
  const count = issue.pages.length
  objects.push('<< /Type /Catalog /Pages 2 0 R >>')
  objects.push(
    `<< /Type /Pages /Kids [${issue.pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] /Count ${count} >>`,
  )
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  issue.pages.forEach((page, index) => {
    const words = `Pagina ${index + 1} ${Object.values(page.pieces)
      .map((p) => (p && 'title' in p ? p.title : ''))
      .join(' ')}`.replace(/[^\x20-\x7e]|[()\\]/g, '?')
    const stream = `BT /F 18 Tf 40 780 Td (${words}) Tj ET`
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
    )
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`)
  })
  let out = '%PDF-1.4\n'
  const at = objects.map((object, index) => {
    const start = out.length
    out += `${index + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const xref = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.map((a) => `${String(a).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`
  return new TextEncoder().encode(out)
}

export function issueFaults(
  { fillings }: SetIssue,
  titles: Titles,
): { sentences: string[]; isOverset: boolean } {
  const sentences = fillings.flatMap((page, index) =>
    Object.values(page).flatMap(({ key, room, written }) =>
      written > room
        ? [
            `Pagina ${index + 1}: „${titles.get(key) ?? key}” depășește locul cu ${written - room} rânduri.`,
          ]
        : [],
    ),
  )
  return { sentences, isOverset: sentences.length > 0 }
}
