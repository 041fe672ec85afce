/** What nobody asked for says so in the words of the site panel. */
export const ownWords = {
  by: 'publicator',
  firstBuild: 'prima construire',
  otherApp: 'altă versiune a programului site-ului',
  nightly: 'în fiecare noapte',
} as const
