import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { clientOf, type ApiClient } from './api-client.ts'
import { publicTexts } from './public-folder.ts'

// The places where somebody outside may look, each asked for words that must not be there.

/** The words that a text tells of those that are looked for. */
export type Found = (text: string) => string[]

/** What was told, by its place; empty where nothing was. */
export type Told = Record<string, string[]>

const told = (found: Found, places: Iterable<readonly [place: string, text: string]>): Told =>
  Object.fromEntries(
    [...places]
      .map(([place, text]): [string, string[]] => [place, found(text)])
      .filter(([, words]) => words.length > 0),
  )

/** Every file of the public folder, by its name and by what it says; `asSeen` takes from an address's text what may stand there. */
export async function toldByFolder(
  found: Found,
  asSeen: (address: string, text: string) => string = (_, text) => text,
): Promise<{ files: number; told: Told }> {
  const places = [...(await publicTexts('current')), ...(await publicTexts('search'))]
  const all: Told = {}
  for (const [name, text] of places) {
    // What the newsroom closes meanwhile is heard of: no later question goes to a connection that is gone.
    await setImmediate()
    // The compressed form of a page says what the page says, as soon as there is one.
    const address = `/${name.replace(/\.(br|gz)$/, '')}`
    const seen = [`/${name}`, text].map((each) => asSeen(address, each)).join('\n')
    Object.assign(all, told(found, [[name, seen]]))
  }
  return { files: places.length, told: all }
}

const rowSchema = z.object({ subject: z.string(), number: z.number(), snapshot: z.unknown() })

/** The rows of the register that tell what is live; what was withdrawn stays in the history that the office keeps. */
export async function toldByRegister(found: Found): Promise<{ live: number; told: Told }> {
  const address = '/register?pagination=false&limit=0&sort=number'
  const { body } = await (await clientOf('chief')).call('GET', address)
  const rows = z.array(rowSchema).parse(body.docs)
  const live = new Map(rows.map((row) => [row.subject, JSON.stringify(row)]))
  return { live: live.size, told: told(found, live) }
}

const questions = [
  '',
  '?draft=true',
  '?trash=true',
  '?depth=10&limit=0',
  '?where[_status][equals]=published&draft=true&trash=true',
]

/** The addresses at which somebody may ask for rows. */
export const doorsOf = (slugs: readonly string[]): string[] =>
  slugs
    .flatMap((slug) => [`/${slug}`, `/${slug}/versions`, `/${slug}/count`, `/globals/${slug}`])
    .flatMap((door) => questions.map((question) => door + question))

/** What somebody is answered at these doors; and where they were answered with rows. */
export async function toldAtDoors(
  found: Found,
  who: ApiClient,
  doors: readonly string[],
): Promise<{ told: Told; open: string[] }> {
  const all: Told = {}
  const open: string[] = []
  for (const door of doors) {
    const { status, text, body } = await who.call('GET', door)
    Object.assign(all, told(found, [[door, text]]))
    if (status < 400 && body.totalDocs !== 0 && body.value !== null) open.push(door)
  }
  return { told: all, open }
}
