import type { CollectionConfig, Endpoint } from 'payload'
import { pressDoors } from './doors.ts'
import { journalists } from './journalists.ts'
import { pressLists } from './lists.ts'
import { refusedAddresses } from './refused/collection.ts'

/** Whom of the press the office writes to. The register follows none of it: nothing of it is public. */
export const pressCollections: CollectionConfig[] = [journalists, pressLists, refusedAddresses]

export const pressEndpoints: Endpoint[] = pressDoors
