import type { Block, RichText } from '@avizier/shared/rich-text'
import type { Payload } from 'payload'
import { toLexical } from '../editor/to-lexical.ts'
import { templatesSlug } from './slugs.ts'
import type { Template } from './fill-endpoint.ts'

type First = Omit<Template, 'body'> & { text: string[] }

/** What a newsroom begins with, to be rewritten as the office likes. */
const first: readonly First[] = [
  {
    name: 'Apă oprită',
    kind: 'announcements',
    questions: [
      { name: 'strada', label: 'Strada sau străzile', sort: 'text', target: 'place' },
      { name: 'de-la', label: 'De la', sort: 'instant', target: 'validFrom' },
      { name: 'până-la', label: 'Până la', sort: 'instant', target: 'validTo' },
      { name: 'motivul', label: 'Motivul', sort: 'text', target: null },
      { name: 'cine', label: 'Pe cine privește', sort: 'text', target: 'affected' },
    ],
    title: 'Apa se oprește pe {{strada}}',
    lead: 'Furnizarea apei se întrerupe pe {{strada}}, de {{de-la}} până {{până-la}}.',
    text: [
      'Furnizarea apei se întrerupe pe {{strada}}, de {{de-la}} până {{până-la}}, pentru {{motivul}}.',
      'Anunțul îi privește pe {{cine}}. Recomandăm strângerea din timp a apei necesare. La reluare, lăsați apa să curgă până se limpezește.',
    ],
  },
  {
    name: 'Trafic restricționat',
    kind: 'announcements',
    questions: [
      { name: 'strada', label: 'Strada și porțiunea', sort: 'text', target: 'place' },
      { name: 'de-la', label: 'De la', sort: 'instant', target: 'validFrom' },
      { name: 'până-la', label: 'Până la', sort: 'instant', target: 'validTo' },
      { name: 'motivul', label: 'Motivul', sort: 'text', target: null },
      { name: 'ocolire', label: 'Pe unde se ocolește', sort: 'text', target: null },
    ],
    title: 'Traficul este restricționat pe {{strada}}',
    lead: 'Circulația este restricționată pe {{strada}}, de {{de-la}} până {{până-la}}.',
    text: [
      'Circulația este restricționată pe {{strada}}, de {{de-la}} până {{până-la}}, pentru {{motivul}}.',
      'Se ocolește pe {{ocolire}}. Accesul riveranilor este permis.',
    ],
  },
  {
    name: 'Program schimbat',
    kind: 'announcements',
    questions: [
      { name: 'unde', label: 'Ce ghișeu sau instituție', sort: 'text', target: 'place' },
      { name: 'din', label: 'Din ziua', sort: 'day', target: 'validFrom' },
      { name: 'orarul', label: 'Noul program', sort: 'text', target: null },
      { name: 'revine', label: 'Revine la programul obișnuit', sort: 'day', target: 'validTo' },
    ],
    title: 'Programul se schimbă: {{unde}}',
    lead: 'Din {{din}}, programul este: {{orarul}}.',
    text: [
      'Din {{din}}, {{unde}} lucrează după programul: {{orarul}}.',
      'Programul obișnuit revine {{revine}}.',
    ],
  },
]

/** Gives a newsroom that has no template the three that every office needs. */
export async function ensureTemplates(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: templatesSlug })
  if (totalDocs > 0) return
  for (const { text, lead, ...template } of first)
    await payload.create({
      collection: templatesSlug,
      data: { ...template, ...(lead !== null && { lead }), body: bodyOf(text) },
    })
}

const bodyOf = (text: readonly string[]) => {
  const paragraphs: RichText = text.map((words): Block => ({
    type: 'paragraph',
    children: [{ type: 'text', text: words, marks: [] }],
  }))
  return toLexical(paragraphs, ({ id }) => id)
}
