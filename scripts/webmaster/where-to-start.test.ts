import { registerStart } from '../../site/following/chain.ts'
import { CmsError } from '@avizier/site/following/call-cms'
import { describe, expect, it } from 'vitest'
import { hearing } from './hearing.ts'
import { readFrom, startOf } from './where-to-start.ts'

const empty = { rows: [], head: 0, orders: [] }
const away = new CmsError('http://localhost:3000 cannot be reached', {})
const refused = new CmsError('answered 401', { status: 401 })
const restarting = new CmsError('answered 503', { status: 503 })

/** A register that gives these answers, one after the other. */
function giving(...answers: (typeof empty | Error)[]) {
  return hearing({
    async after() {
      const answer = answers.shift() ?? empty
      if (answer instanceof Error) throw answer
      return answer
    },
  })
}

function start({ client, isFinal }: ReturnType<typeof giving>, end = new AbortController()) {
  const said: string[] = []
  const log = (line: string) => void said.push(line)
  const pause = () => Promise.resolve()
  const cursor = startOf('now', { client, isFinal, signal: end.signal, log, pause })
  return { cursor, said }
}

describe('where to begin', () => {
  it('is now unless said otherwise', () => {
    expect([readFrom(), readFrom('now'), readFrom('0'), readFrom('412')]).toEqual([
      'now',
      'now',
      0,
      412,
    ])
  })

  it.each(['-1', '1.5', 'later', ''])('is not %j', (text) => {
    expect(() => readFrom(text)).toThrow(`--from ${text}: must be now, 0 for the whole register`)
  })

  it('is asked for until the CMS answers', async () => {
    const { cursor, said } = start(giving(away, restarting))
    expect(await cursor).toEqual(registerStart)
    expect(said).toEqual([
      `CmsError: ${away.message}; trying again`,
      `CmsError: ${restarting.message}; trying again`,
    ])
  })

  it('is not asked for again with a key that is refused, nor when it is to end', async () => {
    const { cursor, said } = start(giving(refused))
    await expect(cursor).rejects.toBe(refused)
    expect(said).toEqual([])
    const end = new AbortController()
    end.abort()
    expect(await start(giving(away), end).cursor).toBeUndefined()
  })
})

it('a key that is refused is final at any time, another refusal before the first answer only', async () => {
  const { client, isFinal } = giving(empty)
  const [forbidden, missing] = [403, 404].map((status) => new CmsError('answered', { status }))
  const problems = [refused, forbidden, missing, away, restarting]
  expect(problems.map(isFinal)).toEqual([true, true, true, false, false])
  await client.after({ after: 0 }, new AbortController().signal)
  expect(problems.map(isFinal)).toEqual([true, true, false, false, false])
  expect(isFinal(new Error('write ENOSPC'))).toBe(true)
})
