import type { VerifyStep } from '@avizier/shared/register-api'
import type { Endpoint, Payload } from 'payload'
import type { PublicFace } from './public-face.ts'
import { requirePublisher } from './require-publisher.ts'
import { verification } from './verification.ts'

/** POST /api/register/verify: verifies and heals beside all other work, and tells how far it is in lines of JSON. */
export const verifyEndpoint = (face: PublicFace): Endpoint => ({
  path: '/verify',
  method: 'post',
  handler: async (req) => {
    await requirePublisher(req)
    return new Response(linesOf(req.payload, face), {
      headers: { 'content-type': 'application/jsonl', 'cache-control': 'no-store' },
    })
  },
})

/** Goes on to its end when nobody listens any more: healing that was begun is not left half done. */
function linesOf(payload: Payload, face: PublicFace): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let isHeard = true
  return new ReadableStream({
    async start(controller) {
      const tell = (step: VerifyStep) => {
        if (isHeard) controller.enqueue(encoder.encode(`${JSON.stringify(step)}\n`))
      }
      try {
        await verification(payload, face, { clock: () => new Date() }, tell)
      } catch (err) {
        payload.logger.error({ err, msg: 'The register could not be verified' })
        tell({ step: 'failed', error: err instanceof Error ? err.message : String(err) })
      }
      if (isHeard) controller.close()
    },
    cancel() {
      isHeard = false
    },
  })
}
