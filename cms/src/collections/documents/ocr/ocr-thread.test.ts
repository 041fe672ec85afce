import { expect, it } from 'vitest'
import { setIssue } from '../../../print/newspaper/set-issue.ts'
import { exampleIssue } from '../../../print/newspaper/testing.ts'
import { ownRecognizer, recognizePage } from './recognize-page.ts'

it('reads a page of the newspaper column by column', async () => {
  const { pdf } = await setIssue(await exampleIssue())
  const { text } = await recognizePage(Buffer.from(pdf), 3, ownRecognizer())
  expect(text.replace(/\s+/g, ' ')).toContain(
    'Direcția tehnică a verificat documentațiile tehnico-economice și a cerut constructorului remedierea trotuarelor din fața școlii.',
  )
})
