import { z } from 'zod'
import { actKind } from '../act-kind.ts'
import { publishNewest } from '../publish-text.ts'

const details = z.strictObject({})

export const publish = actKind({
  act: 'publish',
  details,
  save: ({ req, desk }) => publishNewest(req, desk.subject),
})

export const publishUrgently = actKind({
  act: 'publish-urgently',
  details,
  noteMissing: 'Scrieți de ce nu așteaptă verificarea: motivul rămâne în istoricul documentului.',
  save: ({ req, desk }) => publishNewest(req, desk.subject),
})
