import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { house } from '../../scripts/start/house.ts'
import { projectFiles, textOf } from './files.ts'

const pages = projectFiles.filter((file) => file.endsWith('.md'))
const topFolders = new Set(projectFiles.map((file) => file.split('/')[0] ?? ''))
const withoutExamples = (text: string) => text.replace(/^```[^]*?^```/gm, '')
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }

const isThere = (...parts: string[]) => existsSync(path.join(house, ...parts))

describe.each(pages)('%s', (page) => {
  it('links only to what exists', () => {
    const links = [...withoutExamples(textOf(page)).matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^([a-z]+:|#)/.test(link))
    const broken = links.filter(
      (link) => !isThere(path.dirname(page), decodeURI(link.split('#')[0] ?? '')),
    )
    expect(broken).toEqual([])
  })

  it('names only files and folders that exist', () => {
    const named = [...withoutExamples(textOf(page)).matchAll(/`([^`\n]+)`/g)]
      .map(([, name = '']) => name)
      .filter((name) => /^[\w.@()-]+(\/[\w.@()[\]-]+)*\/?$/.test(name) && name.includes('/'))
      .filter((name) => topFolders.has(name.split('/')[0] ?? ''))
    expect(named.filter((name) => !isThere(name))).toEqual([])
  })

  it('names only commands that exist', () => {
    const commands = [...textOf(page).matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name)
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
  })
})

it('every command of package.json starts a file that exists', () => {
  const started = Object.values(scripts).flatMap((line) => line.match(/scripts\/[\w.-]+/g) ?? [])
  expect(started.filter((file) => !isThere(file))).toEqual([])
})

it('there is a page to begin with', () => {
  expect(pages).toContain('README.md')
})
