import { minuteMs } from '@avizier/shared/dates'
import { z } from 'zod'
import { tellMaterials } from '../collections/events/plan-materials.ts'
import { publicFace } from '../collections/public-face.ts'
import type { JobKind } from '../jobs/job.ts'
import { record } from '../register/record.ts'

const inputSchema = z.object({ event: z.string() })

/** At their hour the files for the press of an event become public: its form is another one then, and the register says so. */
export const tellMaterialsJob: JobKind = {
  ...tellMaterials,
  label: { ro: 'Publicarea materialelor pentru presă', en: 'Publication of press materials' },
  attempts: 5,
  backOffMs: () => minuteMs / 4,
  run: ({ input, now, turn }) =>
    turn((req) => record(req, publicFace, 'events', inputSchema.parse(input).event, now)),
}
