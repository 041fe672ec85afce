/** What the register says of an address or a document of ours. */
export type TargetState = 'live' | 'withdrawn' | 'unknown' | { movedTo: string }

/** What came out when an address outside was asked last. */
export interface AskedAddress {
  isBroken: boolean
  /** As a reader would be told: „404”, „nu răspunde”. */
  answer: string
  /** ISO instant. */
  at: string
}

/** What was let pass deliberately, by whom and why. */
export interface LetPass {
  key: string
  by: string
  reason: string
}

/** All that the rules know beside the document itself: plain data, gathered once for all of them. */
export interface Facts {
  /** Without a slash at the end. */
  siteUrl: string
  /** Of pictures by id; absent where there is none. */
  pictures: Readonly<Record<string, { alt: string; isDecorative: boolean }>>
  /** Of documents of ours by `collection/id`, and of addresses of our site by their path. */
  targets: Readonly<Record<string, TargetState>>
  /** Of addresses outside that were asked, by address. */
  addresses: Readonly<Record<string, AskedAddress>>
  /** Numbers at which the office and its departments want to be called, as people write them. */
  publicPhones: readonly string[]
  /** Words that neither the dictionary nor the office knows, with what they may stand for. */
  unknownWords: Readonly<Record<string, readonly string[]>>
  letPass: readonly LetPass[]
  /** Of this document: what is let pass in it is known by it (letPassKey). */
  letPassSecret: string
}

/** Where nothing is known but the document. */
export const noFacts: Facts = {
  siteUrl: '',
  pictures: {},
  targets: {},
  addresses: {},
  publicPhones: [],
  unknownWords: {},
  letPass: [],
  letPassSecret: '',
}
