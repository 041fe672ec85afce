import { describe, expect, it } from 'vitest'
import { createThrottle, TooManyAttempts } from './throttle.ts'

const right = () => Promise.resolve('in')
const wrong = () => Promise.reject(new Error('wrong'))
const noGuess = new Error('something is missing')
const missing = () => Promise.reject(noGuess)

/** A throttle that tells how long it waited instead of waiting. */
function measured() {
  const waits: number[] = []
  const throttle = createThrottle((ms) => Promise.resolve(waits.push(ms)))
  const attempt = (address: string, account: string, work: () => Promise<string> = wrong) =>
    throttle
      .attempt({ address, account }, work, (error) => error !== noGuess)
      .catch((error: unknown) => (error instanceof TooManyAttempts ? 'too many' : 'wrong'))
  return { attempt, waits }
}

const times = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('wrong passwords', () => {
  it('a stranger who tries five shuts out themselves; the owner gets in from elsewhere', async () => {
    const { attempt } = measured()
    for (const _ of times(5)) expect(await attempt('stranger', 'owner')).toBe('wrong')
    expect(await attempt('stranger', 'owner', right)).toBe('too many')
    expect(await attempt('office', 'owner', right)).toBe('in')
  })

  it('one address that tries many accounts is stopped after thirty', async () => {
    const { attempt } = measured()
    const answers = []
    for (const n of times(40)) answers.push(await attempt('spray', `account-${n}`))
    expect(answers.filter((answer) => answer === 'wrong')).toHaveLength(30)
    expect(answers.slice(30).every((answer) => answer === 'too many')).toBe(true)
    expect(await attempt('office', 'account-3', right)).toBe('in')
  })

  it('many addresses that try one account wait longer and longer; the owner waits, and gets in', async () => {
    const { attempt, waits } = measured()
    for (const n of times(100)) await attempt(`address-${n}`, 'owner')
    expect(waits.slice(0, 10).every((ms) => ms === 0)).toBe(true)
    expect(waits[11]).toBe(500)
    expect(waits.at(-1)).toBe(5000)
    expect(await attempt('office', 'owner', right)).toBe('in')
  })

  it('sent at once get no further than one after the other', async () => {
    const { attempt } = measured()
    const answers = await Promise.all(times(20).map(() => attempt('stranger', 'owner')))
    expect(answers.filter((answer) => answer === 'wrong')).toHaveLength(5)
  })

  it('are forgotten where the right one follows, as often as somebody signs in', async () => {
    const { attempt, waits } = measured()
    for (const _ of times(60)) expect(await attempt('office', 'owner', right)).toBe('in')
    for (const _ of times(4)) await attempt('office', 'owner')
    expect(await attempt('office', 'owner', right)).toBe('in')
    for (const _ of times(4)) expect(await attempt('office', 'owner')).toBe('wrong')
    expect(waits.every((ms) => ms === 0)).toBe(true)
  })

  it('are neither more nor fewer after what was no guess, however often', async () => {
    const { attempt, waits } = measured()
    for (const _ of times(4)) await attempt('office', 'owner')
    for (const _ of times(60)) expect(await attempt('office', 'owner', missing)).toBe('wrong')
    expect(waits.every((ms) => ms === 0)).toBe(true)
    expect(await attempt('office', 'owner')).toBe('wrong')
    expect(await attempt('office', 'owner', missing)).toBe('too many')
  })
})
