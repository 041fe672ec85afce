import type { Register } from '@avizier/site/following/catch-up'
import { RegisterError } from '@avizier/site/register-client'

/**
 * A register of which it is remembered whether it has answered. A refusal before the first answer is a wrong key or address,
 * which a person mends; later ones pass, as does a CMS that is away.
 */
export function hearing(register: Register) {
  let hasAnswered = false
  const client: Register = {
    async after(place, signal) {
      const answer = await register.after(place, signal)
      hasAnswered = true
      return answer
    },
  }
  const isFinal = (problem: unknown): problem is Error => {
    if (!(problem instanceof Error)) return false
    if (!(problem instanceof RegisterError)) return true
    return !hasAnswered && isRefused(problem)
  }
  return { client, isFinal }
}

const isRefused = ({ status = 0 }: RegisterError): boolean =>
  status >= 400 && status < 500 && status !== 408 && status !== 429
