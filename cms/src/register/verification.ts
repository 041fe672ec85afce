import type { VerifyStep } from '@avizier/shared/register-api'
import type { Payload } from 'payload'
import type { PublicFace } from './public-face.ts'
import { sweep, type Sweeping } from './sweep.ts'
import { verifyRegister } from './verify-register.ts'

/** How many documents are compared between two that are told. */
const toldEvery = 500

/**
 * Is the register whole, and does it tell the truth? Tells each step as it is done; what differs is healed. A chain that is
 * broken ends it: nothing is healed on top of what somebody changed.
 */
export async function verification(
  payload: Payload,
  face: PublicFace,
  sweeping: Sweeping,
  tell: (step: VerifyStep) => void,
): Promise<void> {
  const verdict = await verifyRegister(payload)
  if (!verdict.isWhole) {
    tell({ step: 'broken', number: verdict.number, fault: verdict.fault })
    return
  }
  tell({ step: 'whole', rows: verdict.rows, hash: verdict.hash })
  const healed = await sweep(payload, face, sweeping, (documents) => {
    if (documents % toldEvery === 0) tell({ step: 'compared', documents })
  })
  tell({ step: 'finished', healed })
}
