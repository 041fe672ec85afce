import type { Endpoint } from 'payload'
import { personOf } from '../access/person-of.ts'
import { refuse } from '../access/refuse.ts'
import { worksOnCases } from '../access/works-on-cases.ts'
import { privateFileDoor } from '../collections/stored-files/private/door.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readPerson } from '../requests/of-people.ts'
import { caseRefusals, mayOpenCases } from './access.ts'
import { askedSchema, partAskedSchema } from './asked.ts'
import { exportCases } from './export/endpoint.ts'
import { caseFiles } from './case-files.ts'
import { printedLetter } from './letters/printed-letter.ts'
import { takeMessage } from './message/door.ts'
import { openByHand } from './open-by-hand.ts'
import { openingSchema } from './opening.ts'
import { perform } from './perform.ts'
import { performPart } from './perform-part.ts'

/** POST /api/cases with an opening → `{ id, number }` (201). */
const open: Endpoint = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    const person = personOf(req)
    if (!mayOpenCases(req.user)) refuse(caseRefusals.open)
    const opening = readPerson(openingSchema, await bodyOf(req))
    return Response.json(await openByHand(req, opening, person), { status: 201 })
  },
}

/** POST /api/cases/:id/acts `{ act, seen, … }` → `{ seen }`, the number of acts that there are then. */
const act: Endpoint = {
  path: '/:id/acts',
  method: 'post',
  handler: async (req) => {
    const person = personOf(req)
    if (!mayOpenCases(req.user)) refuse(caseRefusals.open)
    const asked = readPerson(askedSchema, await bodyOf(req))
    const { standing } = await perform(req, String(req.routeParams?.id), asked, person)
    return Response.json({ seen: standing.seen })
  },
}

/** POST /api/case-parts/:id/acts `{ act, seen, text }` → `{ seen }`, the turn of the part then. */
const actOnPart: Endpoint = {
  path: '/:id/acts',
  method: 'post',
  handler: async (req) => {
    const person = personOf(req)
    const asked = readPerson(partAskedSchema, await bodyOf(req))
    return Response.json(await performPart(req, String(req.routeParams?.id), asked, person))
  },
}

const files = privateFileDoor(caseFiles, ({ user }) => worksOnCases(user))

export const caseEndpoints = [exportCases, takeMessage, open, act, files, printedLetter]
export const partEndpoints = [actOnPart]
