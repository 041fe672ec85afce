import { readFileSync } from 'node:fs'
import type { PeerDocument, PeerSite } from '../../content.ts'

// The whole content, read once and grouped once: what every page asks for is then one look-up.

const read = (name: string) => readFileSync(`content/${name}`, 'utf8')

export const site = JSON.parse(read('site.json')) as PeerSite

/** Newest first. */
export const documents = read('documents.jsonl')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as PeerDocument)
  .sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))

const lists = new Map<string, PeerDocument[]>()
for (const document of documents)
  for (const list of document.lists) {
    const found = lists.get(list)
    if (found) found.push(document)
    else lists.set(list, [document])
  }

/** The documents of the section, month, group or group's year at an address, newest first. */
export const listAt = (path: string): PeerDocument[] => lists.get(path) ?? []

export const inForce = documents.filter(({ validity }) => validity && !validity.isOver)
