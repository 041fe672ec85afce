import { codeOf } from '@avizier/shared/error-code'
import { Refusal } from './refusal.ts'

// For commands: what a person can mend ends them with a sentence; any other error keeps its stack.
process.on('uncaughtException', (error) => {
  const code = codeOf(error)
  const isMendable =
    error instanceof Refusal || code === 'DATABASE_TAKEN' || code?.startsWith('ERR_PARSE_ARGS')
  console.error(isMendable ? error.message : error)
  process.exit(1)
})
