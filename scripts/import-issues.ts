import { statSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { toCsv } from '@avizier/shared/csv'
import { dayOf } from '@avizier/shared/dates'
import { getPayload } from 'payload'
import { environmentOf } from './start/environment.ts'
import { lockDataDir } from './start/lock.ts'
import { openNewsroom } from './start/newsroom.ts'
import { Refusal } from './start/refusal.ts'
import './start/tell-refusals.ts'

// npm run import-issues -- FOLDER [--csv TABLE] [--published] [--report FILE]: makes issues of the Jurnal of the PDFs of an old
// archive, as drafts unless they are to be public at once; on SQLite while the newsroom does not run. Cut short, it is
// begun again and goes on.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    csv: { type: 'string' },
    published: { type: 'boolean', default: false },
    report: { type: 'string' },
  },
})
const [folder] = positionals
if (folder === undefined) {
  console.error(
    'Which folder? npm run import-issues -- FOLDER [--csv TABLE] [--published] [--report FILE]',
  )
  process.exit(1)
}

if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
  throw new Refusal(`${folder} is not a folder`)
if (values.csv !== undefined && !statSync(values.csv, { throwIfNoEntry: false })?.isFile())
  throw new Refusal(`${values.csv} is not there: --csv names the table`)

const newsroom = await openNewsroom(process.env)
// MongoDB lets several processes write; SQLite would refuse the newsroom that runs, or us.
const { dataDir, databaseUrl } = newsroom.settings
const unlock = databaseUrl ? undefined : lockDataDir(dataDir)
Object.assign(process.env, environmentOf('cms', newsroom, process.env))
const { default: config } = await import('@avizier/cms/config')
const { importIssues, readIssueTable } = await import('@avizier/cms/import-issues')

const table = values.csv === undefined ? null : readIssueTable(await readFile(values.csv, 'utf8'))
if (values.csv !== undefined && !table)
  throw new Refusal(
    `${values.csv} is not a table with the columns fișier, număr, dată and titlu, saved as “CSV UTF-8”`,
  )
// Not a folder of that name, nor a link that leads nowhere.
const isFile = (name: string) =>
  statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile() === true
const entries = await readdir(folder, { withFileTypes: true })
const files = entries
  .map(({ name }) => name)
  .filter((name) => /\.pdf$/i.test(name) && isFile(name))
  .toSorted()
const archive = {
  files,
  table,
  sizeOf: async (file: string) => (await stat(path.join(folder, file))).size,
  bytesOf: (file: string) => readFile(path.join(folder, file)),
}

const words = { made: 'făcut', there: 'era deja', refused: 'refuzat' } as const
const counts = { made: 0, there: 0, refused: 0 }
const lines: string[][] = []
for (const entry of entries)
  if (entry.isDirectory())
    process.stdout.write(`dosar: ${entry.name}: nu s-a citit. Importați-l separat.\n`)
const payload = await getPayload({ config })
const outcomes = importIssues(payload, archive, {
  isPublished: values.published,
  today: dayOf(new Date()),
})
try {
  for await (const { file, became, sentence } of outcomes) {
    counts[became] += 1
    lines.push([file, words[became], sentence])
    process.stdout.write(`${words[became]}: ${file}: ${sentence}\n`)
  }
} finally {
  // Also of an import that an error ends.
  const { made, there, refused } = counts
  process.stdout.write(`${made} făcute, ${there} erau deja, ${refused} refuzate\n`)
  if (values.report !== undefined)
    await writeFile(values.report, toCsv(['fișier', 'rezultat', 'ce este'], lines))
  await payload.destroy()
  unlock?.()
}
process.exit(0)
