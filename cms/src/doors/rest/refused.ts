/** A request that ends at the door, with what the person or program should do differently. */
export class Refused extends Error {
  override name = 'Refused'
  readonly status: 400 | 403 | 404 | 413

  constructor(status: Refused['status'], message: string) {
    super(message)
    this.status = status
  }
}
