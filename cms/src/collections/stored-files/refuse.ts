import { ValidationError, type PayloadRequest } from 'payload'
import { FileRefused } from './file-refused.ts'

/** A sentence beside the file of an upload form. */
export const refuseFile = (req: PayloadRequest, message: string): ValidationError =>
  new ValidationError({ errors: [{ path: 'file', label: 'Fișier', message }], req }, req.t)

/** Runs `work`; what it refuses becomes a sentence beside the file. */
export async function besideTheFile<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof FileRefused) throw refuseFile(req, error.message)
    throw error
  }
}
