import type { Copies } from '../files/copies.ts'
import type { Artefact } from './artefact.ts'
import { journalZips } from './journal-zip.ts'

/** Every kind of artefact that the site has. */
export const artefactKinds = (copies: Copies): readonly Artefact[] => [journalZips(copies)]
