import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { printLetter } from '../../cms/src/print/letter.ts'
import { printReport } from '../../cms/src/print/report.ts'
import { letter, report } from '../../cms/src/print/testing.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { veraPdf } from '../support/verapdf.ts'

// What is printed is held against PDF/UA-1 by a program of others.

const { judge, missing } = await veraPdf()
const title = 'letters and reports keep every clause of PDF/UA-1'

it.skipIf(!judge)(missing === undefined ? title : `${title} (skipped: ${missing})`, async () => {
  await using folder = await temporaryDirectory('pdf-ua')
  const printed = { letter: await printLetter(letter), report: await printReport(report) }
  const files = Object.entries(printed).map(async ([name, bytes]) => {
    const file = path.join(folder.path, `${name}.pdf`)
    await writeFile(file, bytes)
    return file
  })
  expect(await judge?.(await Promise.all(files))).toEqual([
    expect.stringMatching(/^letter\.pdf: \d{4,} assertions$/),
    expect.stringMatching(/^report\.pdf: \d{4,} assertions$/),
  ])
})
