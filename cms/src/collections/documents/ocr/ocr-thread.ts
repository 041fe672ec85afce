import { createRequire } from 'node:module'
import path from 'node:path'
import { createWorker, OEM, type Worker } from 'tesseract.js'
import { answerTasks } from '../../../threads/answer-tasks.ts'

// The thread in which the words of pictures are recognised where the machine has no Tesseract; see recognize-page.ts.

const data = createRequire(import.meta.url).resolve('@tesseract.js-data/ron/package.json')

let worker: Promise<Worker> | undefined

const begin = (): Promise<Worker> =>
  createWorker('ron', OEM.LSTM_ONLY, {
    langPath: path.join(path.dirname(data), '4.0.0_best_int'),
    // Nothing is fetched and nothing is left on the disk.
    cacheMethod: 'none',
  })

answerTasks<Uint8Array, string>(async (picture) => {
  const reader = await (worker ??= begin())
  const { data: told } = await reader.recognize(
    Buffer.from(picture),
    {},
    { text: false, tsv: true },
  )
  return told.tsv ?? ''
})
