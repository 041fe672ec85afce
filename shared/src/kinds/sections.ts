import { authoredCollections, type AuthoredCollection } from '../collections.ts'
import { declarationOf, type Section } from './index.ts'
import type { OwnSection } from './kind.ts'

// The sections of the site: every kind has one of its own, or lies in that of another.

const own = new Map<string, OwnSection>()
for (const collection of authoredCollections) {
  const { section } = declarationOf(collection)
  if (typeof section !== 'string') own.set(collection, section)
}

/** In the order in which the site lists them. */
export const sections = [...own.keys()] as readonly Section[]

/** What is declared of a section. */
export function declaredSection(section: Section): OwnSection {
  const declared = own.get(section)
  if (!declared) throw new RangeError(`${section} has no section of its own`)
  return declared
}

/** The name of its folder: `comunicate`. */
export const folderOf = (section: Section): string =>
  declaredSection(section).root.replaceAll('/', '')

/** The section that the documents of a kind lie in. */
export const sectionOf = (collection: AuthoredCollection): Section => {
  const { section } = declarationOf(collection)
  return (typeof section === 'string' ? section : collection) as Section
}

/** The kinds whose documents lie in a section. */
export const kindsIn = (section: Section): AuthoredCollection[] =>
  authoredCollections.filter((collection) => sectionOf(collection) === section)
