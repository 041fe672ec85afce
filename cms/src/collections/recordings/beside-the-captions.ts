import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { FileRefused } from '../stored-files/file-refused.ts'
import { readCaptions } from './read-captions.ts'

/** Captions come with their film and stay as they came; what is wrong in them is said beside them. */
export const besideTheCaptions: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  const written: unknown = data.captions
  try {
    return { ...data, captions: readCaptions(typeof written === 'string' ? written : '') }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    const { message } = error
    throw new ValidationError({ errors: [{ path: 'captions', message }], req }, req.t)
  }
}
