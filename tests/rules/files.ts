import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { house } from '../../scripts/start/house.ts'

/** The files of the project, tracked or about to be, by their path in it. */
export const projectFiles: string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  { cwd: house, encoding: 'utf8' },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(path.join(house, file)))

export const textOf = (file: string): string => readFileSync(path.join(house, file), 'utf8')

/** Written by tools: not ours to shape. */
const generated =
  /^(pnpm-lock\.yaml|cms\/src\/(payload-types\.ts|migrations\/.*|app\/\(payload\)\/.*))$/

/** The code that people wrote. */
export const code: string[] = projectFiles.filter(
  (file) => /\.(ts|tsx|js|astro|css|sh)$/.test(file) && !generated.test(file),
)

/** What a module imports: the names after `from`, in `import('…')` and in bare `import '…'`. */
export const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/(?:\bfrom|\bimport\(?)\s*['"]([^'"]+)['"]/g)].map(
    ([, name = '']) => name,
  )
