import type { VerifyStep } from '@avizier/shared/register-api'
import type { JobKind } from '../jobs/job.ts'
import { publicFace } from '../collections/public-face.ts'
import { verification } from '../register/verification.ts'

/** What `npm run verify` asks of the register, by itself. A broken chain is told as a failure, and heals nothing. */
export const nightlySweep: JobKind = {
  name: 'verify-register',
  label: { ro: 'Verificarea registrului', en: 'Verification of the register' },
  every: { hour: 2, minute: 40 },
  attempts: 4,
  async run({ payload, clock, turn, signal }) {
    const steps: VerifyStep[] = []
    const sweeping = { clock, transact: turn, signal }
    await verification(payload, publicFace, sweeping, (step) => steps.push(step))
    for (const step of steps) {
      if (step.step === 'broken')
        throw new Error(`The chain of the register is broken at row ${step.number}: ${step.fault}`)
      if (step.step === 'finished' && step.healed.length > 0)
        payload.logger.warn(`The register did not tell the truth of ${step.healed.join(', ')}`)
    }
  },
}
