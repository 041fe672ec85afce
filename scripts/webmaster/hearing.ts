import type { Register } from '@avizier/site/following/catch-up'
import { CmsError } from '@avizier/site/following/call-cms'

/**
 * A register of which it is remembered whether it has answered. A key that is refused is a person's to mend, at any time, and so is
 * what is refused before the first answer: a wrong address, perhaps. Other refusals pass, as does a CMS that is away.
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
    if (!(problem instanceof CmsError)) return true
    return isKeyRefused(problem) || (!hasAnswered && isRefused(problem))
  }
  return { client, isFinal }
}

const isKeyRefused = ({ status }: CmsError): boolean => status === 401 || status === 403

const isRefused = ({ status = 0 }: CmsError): boolean =>
  status >= 400 && status < 500 && status !== 408 && status !== 429
