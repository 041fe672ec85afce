import { Forbidden } from 'payload'

/** A refusal that says why; it keeps the name of its parent, by which Payload logs it as nothing unusual. */
class Refusal extends Forbidden {
  constructor(reason: string) {
    super()
    this.name = 'Forbidden'
    this.message = reason
  }
}

/** Ends a request that is not allowed with the reason, which the admin shows (HTTP 403). */
export function refuse(reason: string): never {
  throw new Refusal(reason)
}
