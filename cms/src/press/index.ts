import type { CollectionConfig, Endpoint } from 'payload'
import { pressDoors } from './doors.ts'
import { journalists } from './journalists.ts'
import { pressLists } from './lists.ts'

/** Whom of the press the office writes to. The register follows none of it: nothing of it is public. */
export const pressCollections: CollectionConfig[] = [journalists, pressLists]

export const pressEndpoints: Endpoint[] = pressDoors
