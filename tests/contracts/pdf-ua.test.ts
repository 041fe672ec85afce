import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { letterActs } from '../../cms/src/cases/acts.ts'
import { allChannels } from '../../cms/src/cases/channels.ts'
import { allCaseKinds, hasAct, takesChannel } from '../../cms/src/cases/kinds.ts'
import { letterPage } from '../../cms/src/cases/letters/letter-page.ts'
import { factsOf, letterhead, saidOf } from '../../cms/src/cases/letters/testing.ts'
import { printLetter } from '../../cms/src/print/letter.ts'
import { setIssue } from '../../cms/src/print/newspaper/set-issue.ts'
import { exampleIssue } from '../../cms/src/print/newspaper/testing.ts'
import { printReport } from '../../cms/src/print/report.ts'
import { letter, report } from '../../cms/src/print/testing.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { veraPdf } from '../support/verapdf.ts'

// What is printed is held against PDF/UA-1 by a program of others.

const { judge, missing } = await veraPdf()
const title = 'letters, reports and the newspaper keep every clause of PDF/UA-1'

/** Every letter of every kind of case, as it is printed for somebody who left all that can be left. */
const letters = allCaseKinds.flatMap((kind) =>
  letterActs.flatMap((act) => {
    const channel = allChannels.find((each) => takesChannel(kind, each) && hasAct(kind, each, act))
    if (!channel) return []
    const facts = factsOf(
      { name: 'Ana Pop', outlet: 'Gazeta', address: 'Str. Teilor nr. 7, 400352 Cluj-Napoca' },
      { kind, channel },
    )
    const leaving = { at: '2026-12-02T08:00:00.000Z', letterhead, signer: 'Maria Editor' }
    const page = letterPage(facts, { ...leaving, said: saidOf(kind)[act] })
    return [[`${kind}-${act}`, () => printLetter(page)] as const]
  }),
)

const printed: readonly (readonly [name: string, print: () => Promise<Uint8Array>])[] = [
  ['letter', () => printLetter(letter)],
  ['report', () => printReport(report)],
  ['newspaper', async () => (await setIssue(await exampleIssue())).pdf],
  ['newspaper-for-press', async () => (await setIssue(await exampleIssue(), 'press')).pdf],
  ...letters,
]

it.skipIf(!judge)(missing === undefined ? title : `${title} (skipped: ${missing})`, async () => {
  await using folder = await temporaryDirectory('pdf-ua')
  const files: string[] = []
  for (const [name, print] of printed) {
    const file = path.join(folder.path, `${name}.pdf`)
    await writeFile(file, await print())
    files.push(file)
  }
  expect(letters).toHaveLength(15)
  expect(await judge?.(files)).toEqual(
    printed.map(([name]): unknown => expect.stringMatching(`^${name}\\.pdf: \\d{4,} assertions$`)),
  )
})
