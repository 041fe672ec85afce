import { ValidationError } from 'payload'

/** Why a file is not taken, in a Romanian sentence that tells the editor what to do. */
export class FileRefused extends Error {
  override name = 'FileRefused'
}

/** A sentence beside one field of the form. */
export const refuseField = (collection: string, path: string, message: string): ValidationError =>
  new ValidationError({ collection, errors: [{ path, message }] })

/** Runs `work`; what it refuses becomes a sentence beside the file. */
export async function besideTheFile<T>(collection: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof FileRefused) throw refuseField(collection, 'file', error.message)
    throw error
  }
}
