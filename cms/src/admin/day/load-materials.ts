import type { PayloadRequest, Where } from 'payload'
import { usersSlug } from '../../access/actor.ts'
import { ownDepartment } from '../../access/own-department.ts'
import { worksInOffice } from '../../access/works-in-office.ts'
import { dealsWithMaterials } from '../../materials/access.ts'
import { materialSchema, type Material } from '../../materials/material.ts'
import { openAsks } from '../../materials/asks/store.ts'
import { handInPath, materialsSlug } from '../../materials/slugs.ts'
import { loadOutcome } from '../materials/load-outcome.ts'
import { outcomeSentence } from '../materials/outcome.ts'
import { askLines } from './ask-lines.ts'
import type { Line } from './line.ts'
import { namesIn } from './load-desk.ts'
import type { WaitingMaterial } from './material-lines.ts'

const mostWaiting = 50
/** A department is told of so many that it handed in last. */
const mostOwn = 10

const hrefOf = (req: PayloadRequest, id: string): string =>
  `${req.payload.config.routes.admin}/collections/${materialsSlug}/${id}`

async function find(req: PayloadRequest, where: Where, limit: number): Promise<Material[]> {
  const { docs } = await req.payload.db.find({
    collection: materialsSlug,
    where,
    sort: '-createdAt',
    limit,
    pagination: false,
    req,
  })
  return docs.map((doc) => materialSchema.parse(doc))
}

/** The queue: what nobody has made a document of yet. Empty for those who make none. */
export async function loadWaiting(req: PayloadRequest): Promise<WaitingMaterial[]> {
  if (!dealsWithMaterials(req.user)) return []
  const found = await find(req, { state: { in: ['handed-in', 'taken'] } }, mostWaiting)
  const departments = await namesIn(
    req,
    'departments',
    found.map((each) => each.department),
  )
  const people = await namesIn(
    req,
    usersSlug,
    found.map((each) => each.dealtBy),
  )
  const nameIn = (names: ReadonlyMap<string, string>, id: string | null) =>
    id === null ? null : (names.get(id) ?? null)
  return found.map((material) => ({
    material,
    href: hrefOf(req, material.id),
    department: nameIn(departments, material.department),
    takenBy: nameIn(people, material.dealtBy),
  }))
}

/** What a department handed in last, and what became of each. */
export async function loadHandedIn(req: PayloadRequest, now: Date): Promise<Line[]> {
  const own = ownDepartment(req.user)
  if (!own || worksInOffice(req.user)) return []
  const lines: Line[] = []
  for (const material of await find(req, own, mostOwn)) {
    const outcome = await loadOutcome(req, material)
    lines.push({
      key: material.id,
      title: material.title,
      href: hrefOf(req, material.id),
      facts: [outcomeSentence(outcome, now)],
      ...(outcome.url && { publicUrl: outcome.url }),
      isUrgent: material.state === 'declined',
    })
  }
  return lines
}

/** What the department of whoever looks is asked to hand in; null for those who belong to none. */
export async function loadAsked(req: PayloadRequest, now: Date): Promise<Line[] | null> {
  const own = ownDepartment(req.user)
  if (!own) return null
  const { admin } = req.payload.config.routes
  return askLines(await openAsks(req, own), ({ id }) => admin + handInPath(id), now)
}
