/** The words of a file; null where it is not UTF-8, as a file of an old spreadsheet is: its ș and ț would be lost. */
export async function readUtf8(file: Blob): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
