import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { counterRoot } from '@avizier/shared/counter-api'
import { siteUrl } from './site.ts'
import { treeOf } from './tree.ts'

/** What is wrong with a public folder, one short line each; a full build of the same content says what is right. */
export async function faultsOf(folder: string, fullBuild: string): Promise<string[]> {
  const actual = await treeOf(folder)
  return [
    ...differences(actual, await treeOf(fullBuild)),
    ...[...actual.keys()].flatMap(untidiness),
    ...(await deadLinks(folder, actual)),
  ]
}

export function differences(
  actual: ReadonlyMap<string, string>,
  expected: ReadonlyMap<string, string>,
): string[] {
  const addresses = [...new Set([...actual.keys(), ...expected.keys()])].sort()
  return addresses.flatMap((address) => {
    if (!actual.has(address)) return `missing: ${address}`
    if (!expected.has(address)) return `too many: ${address}`
    return actual.get(address) === expected.get(address) ? [] : `other bytes: ${address}`
  })
}

function untidiness(address: string): string[] {
  if (address.endsWith('/')) return [`empty folder: ${address}`]
  return address.endsWith('.part') ? [`half a file: ${address}`] : []
}

async function deadLinks(folder: string, tree: ReadonlyMap<string, string>): Promise<string[]> {
  const dead: string[] = []
  for (const address of tree.keys()) {
    if (!/\.(html|xml)$/.test(address)) continue
    const text = await readFile(path.join(folder, address), 'utf8')
    // Where an address moved to is a webmaster's word: what lies there may have been withdrawn since.
    if (text.includes('<meta http-equiv="refresh"')) continue
    for (const target of linkedFiles(text, address))
      if (!tree.has(target)) dead.push(`dead link: ${address} → ${target}`)
  }
  return dead
}

const attribute = /\s(?:href|src|srcset)\s*=\s*"([^"]*)"/g
/** Feeds and sitemaps name addresses in full, in elements as well as in attributes. */
const inFull = new RegExp(`${siteUrl}[^\\s"'<>&]*`, 'g')

/** The files of the folder that a page, a feed or a sitemap links to, relative to the folder. */
export function linkedFiles(text: string, from: string): Set<string> {
  const values = [...text.matchAll(attribute)].flatMap(([, value = '']) =>
    value.split(', ').map((part) => part.trim().split(' ')[0] ?? ''),
  )
  const links = [...values, ...(text.match(inFull) ?? [])]
  const base = `${siteUrl}/${from.replace(/index\.html$/, '')}`
  const files = new Set<string>()
  for (const link of links) {
    const url = URL.parse(link.replaceAll('&amp;', '&'), base)
    // What the counter answers is in no folder.
    if (url?.origin !== siteUrl || url.pathname.startsWith(counterRoot)) continue
    const address = decodeURI(url.pathname).slice(1)
    files.add(address === '' || address.endsWith('/') ? `${address}index.html` : address)
  }
  return files
}
