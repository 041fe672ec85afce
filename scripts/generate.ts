import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

// Writes what follows from the collections: types, the admin's import map and, given a name, a migration.
// npm run generate [-- migration-name]

const cms = path.resolve(import.meta.dirname, '../cms')
const migrationsDir = path.join(cms, 'src/migrations')
const dataDir = mkdtempSync(path.join(tmpdir(), 'avizier-generate-'))
// Where a step fails, too.
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }))
const [name] = process.argv.slice(2)

payload('generate:types')
payload('generate:importmap')
if (name) {
  payload('migrate:create', name)
  for (const file of readdirSync(migrationsDir).filter((entry) => entry.endsWith('.ts'))) mend(file)
  const models = readdirSync(migrationsDir).filter((entry) => entry.endsWith('.json'))
  keepKeys(models.toSorted().at(-1) ?? '')
}

function payload(...args: string[]): void {
  execFileSync(path.join(cms, 'node_modules/.bin/payload'), args, {
    cwd: cms,
    stdio: 'inherit',
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PAYLOAD_SECRET: 'only-for-generating',
      PAYLOAD_CONFIG_PATH: 'src/payload.config.ts',
    },
  })
}

/** Payload writes migrations for a bundler; Node, which runs ours as they are, wants extensions and type imports. */
function mend(file: string): void {
  const full = path.join(migrationsDir, file)
  const source = readFileSync(full, 'utf8')
  const mended = source
    .replace(/from '(\.\/[^']+?)(?<!\.ts)'/g, "from '$1.ts'")
    .replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \} from '([^']+)'/,
      "import { type MigrateUpArgs, type MigrateDownArgs, sql } from '$1'",
    )
    .replace(/\(\{ db, payload, req \}/g, '({ db }')
  if (mended !== source) writeFileSync(full, mended)
}

interface Model {
  tables: Record<
    string,
    { foreignKeys: Record<string, { columnsFrom: string[]; onDelete: string; onUpdate: string }> }
  >
}

/** Drizzle forgets, of a column that is added to a table, what becomes of its row when the one that it names goes. */
function keepKeys(modelFile: string): void {
  const { tables } = JSON.parse(readFileSync(path.join(migrationsDir, modelFile), 'utf8')) as Model
  const full = path.join(migrationsDir, modelFile.replace(/json$/, 'ts'))
  const source = readFileSync(full, 'utf8')
  const mended = source.replace(
    /ALTER TABLE \\`(\w+)\\` ADD \\`(\w+)\\` [\w()]+ REFERENCES \w+\(id\)(?=;)/g,
    (added, table: string, column: string) => {
      const keys = Object.values(tables[table]?.foreignKeys ?? {})
      const key = keys.find(({ columnsFrom }) => columnsFrom.join() === column)
      return key ? `${added} ON UPDATE ${key.onUpdate} ON DELETE ${key.onDelete}` : added
    },
  )
  if (mended !== source) writeFileSync(full, mended)
}
