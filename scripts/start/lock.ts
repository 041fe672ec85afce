import path from 'node:path'
import { holdAlone } from '@avizier/site/lock'
import { Refusal } from './refusal.ts'

/**
 * Makes this process the only `npm start`, `npm run dev` or `npm run seed` of a DATA_DIR. Returns the function that ends
 * that. Throws Refusal.
 */
export function lockDataDir(dataDir: string): () => void {
  const free = holdAlone(path.join(dataDir, 'start.lock'))
  if (!free)
    throw new Refusal(
      `Another npm start works on ${dataDir} (or npm run dev, npm run seed): stop it first, or name another folder with DATA_DIR=….`,
    )
  return free
}
