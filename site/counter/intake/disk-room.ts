import { statfs } from 'node:fs/promises'
import { leastFreeBytes } from '@avizier/shared/data-dir'

/** Whether the newsroom has enough left of a disk for strangers to get some: of a small one, a tenth is enough. */
export const isEnough = (freeBytes: number, allBytes: number): boolean =>
  freeBytes >= Math.min(leastFreeBytes, allBytes / 10)

/** The same of the disk under a folder, as it is now. */
export async function hasDiskRoom(folder: string): Promise<boolean> {
  const { bavail, blocks, bsize } = await statfs(folder)
  return isEnough(bavail * bsize, blocks * bsize)
}
