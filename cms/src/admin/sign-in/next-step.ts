import { z } from 'zod'
import { setFactorPath, setPasswordPath } from '../../sign-in/addresses.ts'

const stepSchema = z.object({
  errors: z
    .tuple([
      z.object({
        data: z.discriminatedUnion('step', [
          z.object({ step: z.literal('code') }),
          z.object({ step: z.enum(['password', 'second-factor']), token: z.string() }),
        ]),
      }),
    ])
    .rest(z.unknown()),
})

/** What a sign-in that was refused asks for: the code, or another screen; null where it was simply refused. */
export function nextStep(told: unknown, admin: string): 'code' | { screen: string } | null {
  const parsed = stepSchema.safeParse(told)
  if (!parsed.success) return null
  const { data } = parsed.data.errors[0]
  if (data.step === 'code') return 'code'
  const path = data.step === 'password' ? setPasswordPath : setFactorPath
  return { screen: `${admin}${path}#${data.token}` }
}
