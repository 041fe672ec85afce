/** Memory for what is being read, of all requests together. */
export interface Room {
  /** False where there is not so much left; then nothing is taken. */
  take(bytes: number): boolean
  give(bytes: number): void
}

export function createRoom(most: number): Room {
  let taken = 0
  return {
    take(bytes) {
      if (taken + bytes > most) return false
      taken += bytes
      return true
    },
    give: (bytes) => void (taken -= bytes),
  }
}
