/** Sends an act, with the file that proves it; true where it was done. */
export type DoAct = (body: object, file?: File) => Promise<boolean>

/** What a form of an act is given. */
export interface Asking {
  act: DoAct
  isBusy: boolean
}
