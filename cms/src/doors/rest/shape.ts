import { Refused } from './refused.ts'

/** Rich text with twenty lists in one another and a table in them is about a hundred deep. */
const maxDepth = 200

/** Refuses data that is nested without end, or whose names would reach what every object inherits. */
export function checkShape(value: unknown): void {
  // No recursion: the depth is what is measured.
  const open: { value: unknown; depth: number }[] = [{ value, depth: 1 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: inner, depth } = next
    if (typeof inner !== 'object' || inner === null) continue
    if (depth > maxDepth)
      throw new Refused(400, `Datele sunt prea adânci: cel mult ${maxDepth} de niveluri.`)
    if (Object.hasOwn(inner, '__proto__'))
      throw new Refused(400, 'Niciun câmp nu se numește „__proto__”.')
    for (const part of Object.values(inner)) open.push({ value: part, depth: depth + 1 })
  }
}
