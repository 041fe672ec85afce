import { ValidationError, type CollectionBeforeOperationHook } from 'payload'

const passwordMinLength = 12

/** Refuses a password that is too short, at each door that sets one. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  const { data } = args as { data?: { password?: unknown } }
  const password = data?.password
  if (password === undefined || password === null) return
  if (typeof password === 'string' && password.length >= passwordMinLength) return
  throw new ValidationError(
    {
      collection: 'users',
      errors: [
        {
          path: 'password',
          message: `Parola are cel puțin ${passwordMinLength} caractere. Câteva cuvinte alăturate sunt ușor de ținut minte.`,
        },
      ],
    },
    req.t,
  )
}
