import { createRequire } from 'node:module'
import path from 'node:path'
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js'
import { answerTasks } from '../../../threads/answer-tasks.ts'

// The thread in which the words of pictures are recognised where the machine has no Tesseract; see recognize-page.ts.

const data = createRequire(import.meta.url).resolve('@tesseract.js-data/ron/package.json')

let worker: Promise<Worker> | undefined

async function begin(): Promise<Worker> {
  const reader = await createWorker('ron', OEM.LSTM_ONLY, {
    langPath: path.join(path.dirname(data), '4.0.0_best_int'),
    // Nothing is fetched and nothing is left on the disk.
    cacheMethod: 'none',
  })
  // As the program does by itself; the library takes a page for one block, and reads across its columns.
  await reader.setParameters({ tessedit_pageseg_mode: PSM.AUTO })
  return reader
}

answerTasks<Uint8Array, string>(async (picture) => {
  const reader = await (worker ??= begin())
  const { data: told } = await reader.recognize(
    Buffer.from(picture),
    {},
    { text: false, tsv: true },
  )
  return told.tsv ?? ''
})
