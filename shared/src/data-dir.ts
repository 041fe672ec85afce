/** With less room on a disk nothing starts on it, and the counter takes nothing in there. */
export const leastFreeBytes = 1_000_000_000

/**
 * Where everything lies in a DATA_DIR; nothing else joins names to it. `publicDir/current` is what web servers serve,
 * `publisherDir` and `publicDir` can be made anew from the register, the rest cannot.
 */
export function dataDirLayout(dataDir: string) {
  const within = (...names: string[]) => [dataDir, ...names].join('/')
  return {
    /** The CMS's SQLite database; absent on MongoDB. */
    database: within('avizier.db'),
    backupsDir: within('backups'),
    uploadsDir: within('uploads'),
    secrets: within('secrets.json'),
    /** Where the first run writes who can sign in. */
    accounts: within('demo-accounts.json'),
    logsDir: within('logs'),
    /** What the mailer has still to tell the CMS. */
    mailerDir: within('mailer'),
    /** Letters as files, where no mail server is named. */
    mailDir: within('mail'),
    /** What came in at the counter and is not in the CMS yet. */
    counterDir: within('counter'),
    journal: within('counter', 'journal.sqlite'),
    publisherDir: within('publisher'),
    mirror: within('publisher', 'mirror.db'),
    /** The publisher's own copies of files, and the yearly archives. */
    filesDir: within('publisher', 'files'),
    zipDir: within('publisher', 'zip'),
    /** What the publisher was asked to do and did: the order book, which was called its desk when the file got its name. */
    orderBook: within('publisher', 'desk.db'),
    /** Where a full build is made only to be compared with. */
    comparisonDir: within('publisher', 'comparison'),
    publicDir: within('public'),
    /** The search index, beside the releases because it is not a part of any. */
    searchDir: within('public', 'search'),
    releasesDir: within('public', 'releases'),
    /** The link to the release that the public sees. */
    current: within('public', 'current'),
  }
}
