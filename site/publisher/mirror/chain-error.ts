/** The register is not the one that this mirror has followed. */
export class ChainError extends Error {
  override name = 'ChainError'
}
