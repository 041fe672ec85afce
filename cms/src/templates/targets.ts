/** The fields of documents that an answer can fill besides the words, by what sort of answer they take. */
export const targets = [
  { name: 'place', label: 'Locul', sorts: ['text'] },
  { name: 'affected', label: 'Pe cine privește', sorts: ['text'] },
  { name: 'legalBasis', label: 'Temeiul legal', sorts: ['text'] },
  { name: 'validFrom', label: 'În vigoare de la', sorts: ['day', 'instant'] },
  { name: 'validTo', label: 'Până la', sorts: ['day', 'instant'] },
] as const

export type Target = (typeof targets)[number]['name']
