import { createTurns, type Turns } from '@avizier/shared/turns'
import { FileRefused } from './file-refused.ts'

/** More than anybody chooses at once in a form; each waits with its bytes in memory. */
const mostWaiting = 30
const tooMany = `Se citesc deja ${mostWaiting} de fișiere trimise de dumneavoastră. Așteptați să se termine și încărcați-le apoi pe celelalte.`

interface Queue {
  turns: Turns
  waiting: number
}

/**
 * Reads the files of each person one after the other, so that nobody's hundred files stand before the one of somebody else.
 * Throws FileRefused for one more than may wait.
 */
export function createReadings(): <Result>(
  person: string,
  read: () => Promise<Result>,
) => Promise<Result> {
  const queues = new Map<string, Queue>()
  return async (person, read) => {
    const queue = queues.get(person) ?? { turns: createTurns(), waiting: 0 }
    if (queue.waiting >= mostWaiting) throw new FileRefused(tooMany)
    queues.set(person, queue)
    queue.waiting += 1
    try {
      return await queue.turns.take(read)
    } finally {
      queue.waiting -= 1
      if (queue.waiting === 0) queues.delete(person)
    }
  }
}
