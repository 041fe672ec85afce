import { useEffect, useState } from 'react'
import type { z } from 'zod'

/**
 * What an address of the CMS tells, as `schema` reads it; asked again where `changed` says so. Null until it is told, and
 * the last that was told where it no longer can be.
 */
export function useToldAt<Told>(
  address: string,
  schema: z.ZodType<Told>,
  changed?: unknown,
): Told | null {
  const [told, setTold] = useState<Told | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      const answer = await readTold(address, schema, stop.signal)
      if (answer && !stop.signal.aborted) setTold(answer)
    }
    void ask()
    return () => stop.abort()
  }, [address, schema, changed])
  return told
}

async function readTold<Told>(
  address: string,
  schema: z.ZodType<Told>,
  signal: AbortSignal,
): Promise<Told | null> {
  try {
    const answer = await fetch(address, { credentials: 'include', cache: 'no-store', signal })
    return answer.ok ? schema.parse(await answer.json()) : null
  } catch {
    // No connection, or the screen is being left: what is on it stays.
    return null
  }
}
