import type { Actor } from './actor.ts'
import type { Role } from './roles.ts'

/** What a request would do to a document, whatever door it comes through. */
export type Act = 'draft' | 'publish' | 'unpublish' | 'trash' | 'restore' | 'delete'

/** How the document stands before the request. */
export interface Standing {
  /** Its department; null where it has none. */
  department: string | null
  /** The department that the request asks for; undefined where it leaves it alone. */
  requestedDepartment?: string | null
  /** It was public at some time, perhaps is no longer. */
  wasPublished: boolean
}

/** Why the office says no, in words for the person who asked. */
export const refusals = {
  reader: 'Rolul dumneavoastră permite doar citirea documentelor.',
  publish: 'Doar editorii și șeful biroului publică. Salvați textul ca ciornă.',
  unpublish:
    'Doar editorii și șeful biroului retrag un document publicat. Salvați textul ca ciornă.',
  trash:
    'Un document care a fost public poate fi mutat la coș doar de un editor sau de șeful biroului.',
  restore: 'Doar editorii și șeful biroului restaurează documente din coș.',
  delete: 'Doar șeful biroului șterge definitiv un document.',
  deletePublished:
    'Documentul a fost public și rămâne în registrul publicărilor: nu poate fi șters definitiv. Îl puteți retrage sau muta la coș.',
  noDepartment:
    'Contul dumneavoastră nu are un compartiment. Cereți administratorului să îl completeze.',
  foreignDepartment: 'Puteți lucra doar la documentele compartimentului dumneavoastră.',
  departmentPublished:
    'Documentul a fost publicat, iar compartimentul îl poate doar citi. Trimiteți modificările Biroului Mass-media.',
  departmentTrash: 'Compartimentul nu șterge documente. Cereți Biroului Mass-media.',
} as const

/** The reason why `actor` may not do `act` to such a document, a sentence in Romanian; null where it is allowed. */
export function refusal(actor: Actor, act: Act, standing: Standing): string | null {
  const has = (...roles: Role[]) => actor.roles.some((role) => roles.includes(role))
  if (act === 'delete' && standing.wasPublished && has('chief')) return refusals.deletePublished
  if (has('chief')) return null
  if (act === 'delete')
    return has('editor', 'contributor', 'department') ? refusals.delete : refusals.reader
  if (has('editor')) return null
  if (has('contributor')) return refusalToContributor(act, standing)
  if (has('department')) return refusalToDepartment(actor, act, standing)
  return refusals.reader
}

function refusalToContributor(act: Exclude<Act, 'delete'>, standing: Standing): string | null {
  if (act === 'draft') return null
  if (act === 'trash') return standing.wasPublished ? refusals.trash : null
  return refusals[act]
}

function refusalToDepartment(
  actor: Actor,
  act: Exclude<Act, 'delete'>,
  { department, requestedDepartment, wasPublished }: Standing,
): string | null {
  if (!actor.department) return refusals.noDepartment
  const wanted = requestedDepartment === undefined ? department : requestedDepartment
  if (department !== actor.department || wanted !== actor.department)
    return refusals.foreignDepartment
  if (act === 'trash') return refusals.departmentTrash
  if (act !== 'draft') return refusals[act]
  return wasPublished ? refusals.departmentPublished : null
}
