import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { deadAfterMs } from '../../cms/src/database/living-processes.ts'
import { inTransaction } from '../../cms/src/database/in-transaction.ts'
import { openNewsroom } from '../support/newsroom.ts'

/** After so long MongoDB itself ends a transaction in which nothing happens. */
const endedByServerMs = 60_000

/** A server keeps the transaction of a process that was killed; only MongoDB is a server. */
export function killedWriterContract(databaseUrl: () => string | undefined): void {
  it('passes the turn on soon after its holder was killed, and lets one who lives keep it', async () => {
    const { payload, close } = await openNewsroom(databaseUrl())
    const script = path.join(import.meta.dirname, 'hold-turn.ts')
    const holder = spawn(process.execPath, [script, databaseUrl() ?? ''], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(holder, 'exit')
    for await (const line of createInterface(holder.stdout)) if (line === 'holds') break
    const turn = inTransaction(payload, () => Promise.resolve(performance.now()))
    const killAt = performance.now() + deadAfterMs + 2000
    const early = await Promise.race([turn, passed(killAt)])
    holder.kill('SIGKILL')
    await ended
    const killedAt = performance.now()
    expect(early).toBe('nobody')
    const waitedMs = (await turn) - killedAt
    await close()
    console.log(`the turn of a killed process was free after ${Math.round(waitedMs)} ms`)
    expect(waitedMs).toBeLessThan(endedByServerMs)
  })
}

const passed = (at: number) =>
  new Promise<'nobody'>((resolve) => {
    setTimeout(resolve, at - performance.now(), 'nobody')
  })
