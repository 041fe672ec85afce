import { counterDoors, type Purposes } from '../previews/counter-door.ts'
import { linkDoors } from '../previews/link-doors.ts'
import { formPurpose, personPurpose } from '../previews/purposes.ts'
import { embargoPurpose } from './embargo-purpose.ts'

const purposes: Purposes = { form: formPurpose, person: personPurpose, embargo: embargoPurpose }

/** Every door that has to do with links: the counter's, and those of the people who make them. */
export const linkEndpoints = [...counterDoors(purposes), ...linkDoors(purposes)]
