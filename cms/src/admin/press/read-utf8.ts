/** The words of a file; null where it is not UTF-8, as a file of an old spreadsheet is: its ș and ț would be lost. */
export async function readUtf8(file: Blob): Promise<string | null> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    // UTF-16 without its mark: each second byte is none.
    return text.includes('\0') ? null : text
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
