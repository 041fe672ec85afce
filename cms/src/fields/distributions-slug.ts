/** Where the copies of an issue of the Jurnal go, and how many came back. */
export const distributionsSlug = 'distributions'
