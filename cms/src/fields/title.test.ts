import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { titleLimit } from './title-limit.ts'
import { titleField } from './title.ts'

it('the limit of a title is one number, in the check, the help and the guides', async () => {
  const { maxLength, admin } = titleField({ placeholder: '' })
  expect(maxLength).toBe(titleLimit)
  expect(admin?.description).toContain(`Cel mult ${titleLimit} de\u00A0caractere`)
  const docs = path.join(import.meta.dirname, '../../../docs')
  expect(await readFile(path.join(docs, 'editors/comunicat.md'), 'utf8')).toContain(
    `cel mult ${titleLimit} de caractere`,
  )
  expect(await readFile(path.join(docs, 'operations/api.md'), 'utf8')).toContain(
    `\`title\` (at most ${titleLimit} characters)`,
  )
})
