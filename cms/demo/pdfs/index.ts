import { printLeaflet } from '@avizier/cms/print/leaflet'
import { printRelease } from '@avizier/cms/print/release'
import { dayOf } from '@avizier/shared/dates'
import { collectionLabels } from '@avizier/shared/kinds/index'
import { declaredSection } from '@avizier/shared/kinds/sections'
import { slugify } from '@avizier/shared/letters'
import { departments, settings } from '../content/office.ts'
import type { DemoDocument } from '../types.ts'
import type { PdfContent } from './content.ts'
import { journalPdf } from './journal.ts'
import { printPicture } from './print-picture.ts'
import { scannedPdf } from './scan.ts'

/** The PDF of a document of the demonstration, by the newsroom's own engine; codes lead to the site at this address. */
export async function pdfBytes(document: DemoDocument, siteUrl: string): Promise<Buffer> {
  const { content } = document
  switch (content.kind) {
    case 'journal':
      return Buffer.from(await journalPdf(content.issue))
    case 'leaflet':
      return Buffer.from(await leafletPdf(document.title, content, siteUrl))
    case 'paper':
      return Buffer.from(await paperPdf(document, content))
    case 'scan':
      return scannedPdf(content.lines)
  }
}

type Content<K extends PdfContent['kind']> = Extract<PdfContent, { kind: K }>

const letterhead = { ...settings, county: 'Județul Cluj' }
/** What a text of the demonstration names is found on its page. */
const named = () => ({ url: null, title: null })

async function leafletPdf(
  title: string,
  { lead, body, picture, department, validFrom }: Content<'leaflet'>,
  siteUrl: string,
): Promise<Uint8Array> {
  const { bytes, alt, credit } = await printPicture(picture)
  const asked = departments.find(({ key }) => key === department)
  const page = `${siteUrl}${declaredSection('leaflets').root}${slugify(title)}/`
  const leaflet = {
    ...{ letterhead, kind: collectionLabels.leaflets.singular, title, lead, text: body, page },
    picture: { bytes, alt, credit },
    ask: asked ? { name: asked.name, lines: [asked.address, asked.phone, asked.hours] } : null,
    ...{ validFrom, publishedOn: null, date: validFrom },
  }
  return (await printLeaflet(leaflet, 'three-panels', named)).pdf
}

const paperPdf = (
  { createdAt }: DemoDocument,
  { heading, reference, text }: Content<'paper'>,
): Promise<Uint8Array> =>
  printRelease(
    {
      letterhead,
      kind: 'Document demonstrativ',
      number: reference,
      date: dayOf(createdAt),
      title: heading,
      lead: '',
      facts: [],
      parts: [{ part: 'text', text }],
      contact: null,
      page: null,
      isDraft: false,
    },
    named,
  )
