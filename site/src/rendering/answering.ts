import { paths } from '@avizier/shared/paths'
import type { Reader } from '../queries/reader.ts'

/**
 * The address of the page that answers for an address: one page does for all that moved, another for all that a document
 * was withdrawn from, unless its page stays. Nothing hides a document.
 */
export function answeringAddress(reader: Reader, address: string): string {
  if (reader.atPath(address)) return address
  if (reader.movedAt(address)) return paths.moved
  if (reader.keptAt(address)) return address
  if (reader.withdrawnAt(address)) return paths.withdrawn
  return address
}
