import { TaskRefused } from '../../threads/task-refused.ts'

/** Why a file is not taken, in a Romanian sentence that tells the editor what to do. */
export class FileRefused extends TaskRefused {
  override name = 'FileRefused'
}
