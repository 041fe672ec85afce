import type { AfterErrorHook } from 'payload'

/**
 * Payload reads JSON and forms where they are used and takes a body that nobody can read for a fault of its own: while
 * nothing has been read of it, it is the sender's.
 */
export const tellUnreadable: AfterErrorHook = ({ error, req }) => {
  const { status } = error as { status?: number }
  const isForm = (req.headers.get('content-type') ?? '').startsWith('multipart/')
  if (req.data !== undefined || (status !== undefined && status < 500)) return
  if (!(error instanceof SyntaxError) && !isForm) return
  return { status: 400, response: { errors: [{ message: 'Cererea nu poate fi citită.' }] } }
}
