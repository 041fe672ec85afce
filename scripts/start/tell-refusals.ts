import { isMendable } from './refusal.ts'

// For commands: what a person can mend ends them with a sentence; any other error keeps its stack.
process.on('uncaughtException', (error) => {
  console.error(isMendable(error) ? error.message : error)
  process.exit(1)
})
