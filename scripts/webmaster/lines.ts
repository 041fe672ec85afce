import { fsync } from 'node:fs'
import { promisify } from 'node:util'
import { codeOf, isLackOfRoom } from '@avizier/shared/error-code'
import { Refusal } from '../start/refusal.ts'

/** Lines of text for another program. */
export interface Lines {
  /** Resolves when the system has the line; rejects with EPIPE where nobody reads any more, with Refusal where there is no room. */
  print(line: string): Promise<void>
  /** Resolves when all lines would outlive a loss of power, where they go to a file. */
  settle(): Promise<void>
}

export function linesTo(stream: NodeJS.WritableStream & { fd: number }): Lines {
  // `print` tells it; without a listener it would end the process with a stack.
  stream.on('error', () => undefined)
  return {
    print: (line) =>
      new Promise((resolve, reject) => {
        stream.write(`${line}\n`, (error) => (error ? reject(refused(error)) : resolve()))
      }),
    settle: () =>
      promisify(fsync)(stream.fd).catch((error: unknown) => {
        // Pipes and terminals keep nothing.
        if (!['EINVAL', 'ENOTSUP', 'EROFS'].includes(codeOf(error) ?? '')) throw refused(error)
      }),
  }
}

const refused = <E>(error: E): E | Refusal =>
  isLackOfRoom(error)
    ? new Refusal(
        'What the rows are written to takes no more: is the disk full? Make room and start again; with --cursor it goes on after the last answer that was written.',
      )
    : error
