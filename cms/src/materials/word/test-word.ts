import { zipSync, strToU8 } from 'fflate'

// Word documents for tests, with the parts that Word itself writes, its Romanian names of styles included.

const types = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

const relations = (inner: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const rootRelations = relations(
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
)

const documentRelations = relations(
  `<Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/>` +
    `<Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/>` +
    `<Relationship Id="rId3" Type="${office}/hyperlink" Target="https://primariaclujnapoca.ro/" TargetMode="External"/>` +
    `<Relationship Id="rId4" Type="${office}/image" Target="media/image1.png"/>`,
)

const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const styles = `<?xml version="1.0"?><w:styles ${names}>${style('Titlu1', 'heading 1')}${style('Titlu3', 'heading 3')}${style('Citat', 'Quote')}</w:styles>`

const level = (depth: number, format: string) =>
  `<w:lvl w:ilvl="${depth}"><w:numFmt w:val="${format}"/></w:lvl>`

const numbering = `<?xml version="1.0"?><w:numbering ${names}><w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}${level(1, 'decimal')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

/** The XML of a document whose body is this. */
export const documentXml = (body: string): string =>
  `<?xml version="1.0"?><w:document ${names} xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`

/** A document as bytes; `more` are further parts, or others in the place of these. */
export const wordFile = (body: string, more: Record<string, Uint8Array> = {}): Buffer =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(types),
      '_rels/.rels': strToU8(rootRelations),
      'word/document.xml': strToU8(documentXml(body)),
      'word/_rels/document.xml.rels': strToU8(documentRelations),
      'word/styles.xml': strToU8(styles),
      'word/numbering.xml': strToU8(numbering),
      ...more,
    }),
  )

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

export const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner.startsWith('<') ? inner : run(inner)}</w:p>`

export const styled = (id: string, inner: string): string =>
  paragraph(inner, `<w:pStyle w:val="${id}"/>`)

export const item = (inner: string, depth = 0): string =>
  paragraph(inner, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="7"/></w:numPr>`)

export const link = (inner: string): string => `<w:hyperlink r:id="rId3">${inner}</w:hyperlink>`

export const picture =
  '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId4"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'

export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
