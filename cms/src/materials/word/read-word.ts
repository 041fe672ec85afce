import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readingThread } from '../../collections/stored-files/reading-thread.ts'
import type { WordContent } from './word-content.ts'

const ask = readingThread<Uint8Array>({
  file: path.join(path.dirname(fileURLToPath(import.meta.url)), 'word-thread.ts'),
  // Three hundred pages take two seconds.
  patienceMs: 20_000,
  tooLong:
    'Documentul Word este prea greu de citit. Salvați-l din nou, mai simplu, sau împărțiți-l în mai multe documente.',
  resourceLimits: { maxOldGenerationSizeMb: 512 },
})

/**
 * The text of a Word document (.docx) as the newsroom's editor can take it, in a thread that a document made to hurt cannot
 * leave. Throws FileRefused, with a sentence for whoever hands it in.
 */
export const readWord = (bytes: Buffer): Promise<WordContent> => ask<WordContent>(bytes)
