import { answerTasks } from '../../threads/answer-tasks.ts'
import { FileRefused } from '../../collections/stored-files/file-refused.ts'
import mammoth from 'mammoth'
import { damagedWord, openArchive } from './open-archive.ts'
import { wordContent, type WordContent } from './word-content.ts'

// The thread in which Word documents are opened; see read-word.ts.

answerTasks<Uint8Array, WordContent>(async (bytes) => {
  const archive = Buffer.from(openArchive(bytes))
  let tree: unknown
  try {
    // Mammoth's own tree of the document is read instead of its HTML, which is made of nothing.
    await mammoth.convertToHtml(
      { buffer: archive },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        transformDocument: (document: object) => {
          tree = document
          return { ...document, children: [] }
        },
      },
    )
  } catch (error) {
    throw new FileRefused(damagedWord, { cause: error })
  }
  return wordContent(tree)
})
