import { plainDate } from '@avizier/shared/dates'
import { count } from '@avizier/shared/numbers'
import type { Material } from '../../materials/material.ts'
import { ago } from '../when.ts'
import type { Line } from './line.ts'

/** A material that waits, with names for what it refers to. */
export interface WaitingMaterial {
  material: Material
  href: string
  department: string | null
  takenBy: string | null
}

/** Materials that wait for the office: those wished for first on top, then as they came. */
export const materialLines = (materials: readonly WaitingMaterial[], now: Date): Line[] =>
  materials
    .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)))
    .map(({ material, href, department, takenBy }) => ({
      key: href,
      title: `Material: ${material.title}`,
      href,
      facts: [
        ...(department ? [department] : []),
        ...contentsOf(material),
        takenBy ? `preluat de ${takenBy}` : `predat ${ago(material.createdAt, now)}`,
      ],
      isUrgent: false,
      state: { label: material.state === 'taken' ? 'preluat' : 'predat', tone: 'plain' },
      ...(material.wishedFor && { when: `dorit pe ${plainDate(material.wishedFor)}` }),
    }))

const orderOf = ({ material }: WaitingMaterial): string =>
  `${material.wishedFor ?? '9'} ${material.createdAt}`

const contentsOf = ({ wordFile, pictures, attachments }: Material): string[] =>
  [
    wordFile && 'document Word',
    pictures.length > 0 && count(pictures.length, 'o fotografie', 'fotografii'),
    attachments.length > 0 && count(attachments.length, 'un PDF', 'PDF-uri'),
  ].filter((part) => typeof part === 'string')
