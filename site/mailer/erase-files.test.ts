import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepErasing } from './erase-files.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'avizier-mail-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

it('erases letters when they are 28 days old, however long the mailer runs, and ends with it', async () => {
  const folder = path.join(dir, 'mail')
  const lines: string[] = []
  const end = new AbortController()
  let days = 27
  const clock = () => new Date(Date.now() + days * 86_400_000)
  const parts = { folder, clock, signal: end.signal, everyMs: 5 }
  // The folder is not there yet: nothing is said of it.
  const ended = keepErasing({ ...parts, log: (line) => void lines.push(line) })
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'a.eml'), 'To: ana@exemplu.ro')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(readdirSync(folder)).toEqual(['a.eml'])
  days = 29
  await vi.waitFor(() => expect(readdirSync(folder)).toEqual([]))
  end.abort()
  await ended
  expect(lines).toEqual([])
})
