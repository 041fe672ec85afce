import type { People } from '@avizier/cms/accounts'
import { askedSchema, partAskedSchema } from '@avizier/cms/cases/asked'
import { openByHand } from '@avizier/cms/cases/open-by-hand'
import { openingSchema } from '@avizier/cms/cases/opening'
import { perform } from '@avizier/cms/cases/perform'
import { performPart } from '@avizier/cms/cases/perform-part'
import { judgementSchema } from '@avizier/cms/monitoring/judge-cuttings'
import { openProblemOf } from '@avizier/cms/monitoring/open-problem'
import type { PayloadRequest } from 'payload'
import { accountOf, requestOf } from './as-person.ts'
import { idOf, type Ids } from './ids.ts'
import type { Step } from './step.ts'
import type { DemoAct, DemoCase } from './types.ts'

interface Known {
  people: People
  ids: Ids
}

/** A case that is loaded: its id, and by department the parts that were asked of it. */
interface Loaded {
  id: string
  parts: Map<string, string>
}

/** The cases as they were worked on, act after act through all of them, each at its own time. */
export function caseSteps(cases: readonly DemoCase[], known: Known): Step[] {
  const loaded = new Map<string, Loaded>()
  const of = (key: string): Loaded => {
    const found = loaded.get(key)
    if (!found) throw new Error(`The case ${key} was not opened before what is done to it`)
    return found
  }
  return cases.flatMap((one): Step[] => [
    {
      at: one.receivedAt,
      take: async (req) => {
        loaded.set(one.key, { id: await open(req, one, of, known), parts: new Map() })
      },
    },
    ...one.acts.map((act) => ({
      at: act.at,
      take: (req: PayloadRequest) => carryOut(req, of(one.key), act, of, known),
    })),
  ])
}

type Of = (key: string) => Loaded

async function open(req: PayloadRequest, one: DemoCase, of: Of, known: Known): Promise<string> {
  const by = accountOf(known.people, 'contributor')
  const now = new Date(one.receivedAt)
  const asPerson = await requestOf(req, by)
  if (one.cutting !== null) {
    const { id, judgement } = await cuttingAt(req, one.cutting)
    return (await openProblemOf(asPerson, id, judgement, by, now)).case
  }
  const { key: _key, acts: _acts, cutting: _cutting, topic, request, ...facts } = one
  const opening = openingSchema.parse({
    ...facts,
    topic: topic && idOf(known.ids, 'topics', topic),
    request: request && of(request).id,
  })
  return (await openByHand(asPerson, opening, by, now)).id
}

/** A cutting as it was judged. */
async function cuttingAt(req: PayloadRequest, url: string) {
  const where = { url: { equals: url } }
  const { docs } = await req.payload.find({ collection: 'cuttings', where, depth: 0, req })
  const [found] = docs
  if (!found) throw new Error(`No cutting of the demonstration has the address ${url}`)
  const { id, topic = null, tone = null, department = null } = found
  return { id, judgement: judgementSchema.parse({ topic, tone, department }) }
}

async function carryOut(
  req: PayloadRequest,
  one: Loaded,
  act: DemoAct,
  of: Of,
  known: Known,
): Promise<void> {
  const by = accountOf(known.people, act.by)
  const asPerson = await requestOf(req, by)
  const now = new Date(act.at)
  const seen = await seenOf(req, one.id)
  if (act.act === 'answer-part' && act.by === 'department') {
    const part = partOf(one, act.department)
    const asked = partAskedSchema.parse({ act: act.act, text: act.text, seen: 1 })
    await performPart(asPerson, part, asked, by, now)
    return
  }
  const asked = askedSchema.parse({ ...askedBy(act, one, of, known), seen })
  const { standing } = await perform(asPerson, one.id, asked, by, now)
  if (act.act === 'ask-part') one.parts.set(act.department, standing.parts.at(-1)?.part ?? '')
  if (act.act === 'publish' && standing.question !== null)
    await publish(req, standing.question, act, known.ids)
}

function partOf({ parts }: Loaded, department: string): string {
  const part = parts.get(department)
  if (!part) throw new Error(`${department} answers what it was not asked`)
  return part
}

async function seenOf(req: PayloadRequest, id: string): Promise<number> {
  const where = { case: { equals: id } }
  return (await req.payload.count({ collection: 'case-acts', where, req })).totalDocs
}

/** An act as a person asks for it: keys are ids there, and every letter is printed. */
function askedBy(
  { at, by: _by, ...deed }: DemoAct,
  one: Loaded,
  of: Of,
  { people, ids }: Known,
): Record<string, unknown> {
  const way = 'printed'
  switch (deed.act) {
    case 'register':
      return { ...deed, at }
    case 'hand-over':
      return { ...deed, to: accountOf(people, deed.to).id }
    case 'ask-part':
      return { ...deed, department: idOf(ids, 'departments', deed.department) }
    case 'answer-part':
      return { act: deed.act, text: deed.text, part: partOf(one, deed.department) }
    case 'join':
      return { ...deed, to: of(deed.to).id }
    case 'answer-verbally':
      return { ...deed, at }
    case 'publish': {
      const { department: _department, ...question } = deed
      return question
    }
    case 'confirm-receipt':
    case 'grant':
    case 'send':
    case 'extend':
    case 'refuse':
    case 'forward':
      return { ...deed, way }
    default:
      return { ...deed }
  }
}

/** The office publishes the question the same day. */
async function publish(
  req: PayloadRequest,
  id: string,
  { at, department }: Extract<DemoAct, { act: 'publish' }>,
  ids: Ids,
): Promise<void> {
  await req.payload.update({
    collection: 'questions',
    id,
    data: {
      department: idOf(ids, 'departments', department),
      publishedAt: at,
      _status: 'published',
    },
    context: { publishedElsewhereAt: new Date(at) },
    // Its own: what it says of its time is not said of what comes after it.
    req: await requestOf(req, null),
  })
}
