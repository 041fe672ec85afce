/** Why a task is not carried out, in a Romanian sentence that says what to do. */
export class TaskRefused extends Error {
  override name = 'TaskRefused'
}
