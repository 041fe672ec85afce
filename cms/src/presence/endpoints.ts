import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { actorOf } from '../access/actor.ts'
import { refuse } from '../access/refuse.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readProgram } from '../requests/of-programs.ts'
import {
  beatSchema,
  leavePath,
  leavingSchema,
  presencePath,
  rewriteMs,
  type Beat,
  type Presence,
} from './address.ts'
import { mayEdit } from './may-edit.ts'
import { newestRevision } from './newest-revision.ts'
import { enter, leave, placesAt, stay } from './store.ts'
import { whoIsHere } from './who-is-here.ts'

interface Person {
  person: string
  name: string
}

/** POST /api/presence, a `Beat` → `Presence`: a form says that it is open, and learns who else is there. */
const beat: Endpoint = {
  path: presencePath,
  method: 'post',
  handler: async (req) => {
    const who = personOf(req)
    const said = readProgram(beatSchema, await bodyOf(req), 'presence')
    return Response.json((await hear(req, who, said, new Date())) satisfies Presence)
  },
}

/** POST /api/presence/leave { tab }: what a tab says while it is closed. */
const leaving: Endpoint = {
  path: leavePath,
  method: 'post',
  handler: async (req) => {
    const { person } = personOf(req)
    const { tab } = readProgram(leavingSchema, await bodyOf(req), 'presence')
    await leave(req.payload, person, tab)
    return Response.json({ ok: true })
  },
}

export const presenceEndpoints: Endpoint[] = [beat, leaving]

function personOf({ user }: PayloadRequest): Person {
  const actor = actorOf(user)
  if (!actor || user?.collection !== 'users') throw new APIError('Autentificați-vă.', 401)
  return { person: actor.id, name: user.name }
}

async function hear(req: PayloadRequest, who: Person, said: Beat, now: Date): Promise<Presence> {
  const { payload } = req
  const { document, tab, field } = said
  const name = 'global' in document ? document.global : `${document.collection}/${document.id}`
  const places = await placesAt(payload, name)
  const own = places.find((place) => place.tab === tab && place.person === who.person)
  const isOld = !own || now.getTime() - own.seenAt.getTime() >= rewriteMs
  if (isOld || own.field !== field) {
    // Whoever may not change it learns nothing of those who do; asked as often as it is written down.
    if (!(await mayEdit(req, document)))
      refuse('Puteți urmări doar un document pe care îl puteți modifica.')
    const place = { ...who, tab, field, seenAt: now }
    await (own ? stay(payload, { ...place, id: own.id }) : enter(payload, name, place))
  }
  return {
    colleagues: whoIsHere(places, { person: who.person, tab }, now),
    revision: await newestRevision(payload, document),
  }
}
