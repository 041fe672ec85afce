import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { requireDkimKey } from './dkim-key.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'avizier-dkim-'))
afterAll(() => rmSync(dir, { recursive: true }))

it('refuses to start with a key that cannot sign', () => {
  const good = path.join(dir, 'good.pem')
  const bad = path.join(dir, 'bad.pem')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(good, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(bad, 'nu e cheie')
  const require = (keyFile: string) => () =>
    requireDkimKey({ dkim: { domain: 'b.ro', selector: 's', keyFile } })
  expect(require(good)).not.toThrow()
  expect(() => requireDkimKey({ dkim: undefined })).not.toThrow()
  for (const file of [bad, path.join(dir, 'none.pem')])
    expect(require(file)).toThrow(`DKIM_KEY_FILE=${file} holds no private key`)
})
