import type { PeerContent, PeerDocument } from '../content.ts'
import type { Program } from '../program.ts'

/** A static site generator with a site of the newsroom's content laid out for it. */
export interface PeerProject {
  /** Makes the whole site in `publicDir`. */
  build: Program
  /** Makes what changed since it ran last, where that is quicker and the tool does not go on by itself. */
  buildAgain?: Program
  /** Builds, then goes on to build what changes, for as long as it lives; absent where the tool cannot, or is slower so. */
  watch?: Program
  publicDir: string
  /** Adds a document, as an editor's save would. */
  publish: (document: PeerDocument) => Promise<void>
}

export interface Peer {
  /** As the table names it, with its version. */
  name: string
  /** Lays out its site in the empty folder `home`; `tools` is where the tool itself is installed once. */
  layOut: (content: PeerContent, home: string, tools: string) => Promise<PeerProject>
}
