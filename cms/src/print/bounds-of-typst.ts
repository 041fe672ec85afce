// What Typst refuses, and would set nothing for. Of the CMS too, so nothing of its thread (printable.ts) is opened here.

/** It takes none of more than 8,000 bytes, and signs that hold words together may be put in. */
const longestAddress = 7000

/** Where words of a printed page lead; null where the address is too long, and the words stand alone. */
export const printableUrl = (url: string): string | null =>
  Buffer.byteLength(url) > longestAddress ? null : url

/** The number of the first item of a printed list: it lets none begin below zero. */
export const printableStart = (start: number): number => Math.max(start, 0)
