import { DatabaseSync } from 'node:sqlite'

// Loaded before the counter: after the signal SIGUSR2 it dies, as by kill -9, at the point that DIE_AT names.

export const deathPoints = [
  'before it is on the disk',
  'after it is on the disk',
  'before it is brought',
  'after it was brought',
  'after it was erased',
] as const
export type DeathPoint = (typeof deathPoints)[number]

const point = process.env.DIE_AT
let isArmed = false
if (point !== undefined) {
  process.on('SIGUSR2', () => (isArmed = true))

  const exec = Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'exec')?.value as (
    this: DatabaseSync,
    sql: string,
  ) => void
  DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string): void {
    if (sql === 'COMMIT') reach('before it is on the disk')
    exec.call(this, sql)
    if (sql === 'COMMIT') reach('after it is on the disk')
    if (sql.includes('wal_checkpoint')) reach('after it was erased')
  }

  const ask = globalThis.fetch
  globalThis.fetch = async (...request: Parameters<typeof fetch>) => {
    reach('before it is brought')
    const answer = await ask(...request)
    reach('after it was brought')
    return answer
  }
}

function reach(here: DeathPoint): void {
  if (!isArmed || here !== point) return
  process.kill(process.pid, 'SIGKILL')
  // Not one more step until the signal arrives.
  for (;;);
}
