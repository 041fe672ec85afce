import { bound } from '@avizier/shared/typography'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { act, clientOf, untilPublic } from '../support/api-client.ts'

const docsSchema = z.array(z.object({ id: z.string(), revision: z.number() }))

it('a yearly report is on the site as a page, a PDF and a table; corrected it says so; withdrawn it is gone', async () => {
  const chief = await clientOf('chief')
  const publish = async (seen: number | null, participants: string) =>
    chief.call('POST', '/reports/transparency/2022/publish', {
      ...{ seen, written: { participants }, note: 'Termenul legal.' },
    })
  const announcement = async () => {
    const { body } = await chief.call('GET', '/announcements?where[reportKey][equals]=52-2022')
    const [found] = docsSchema.parse(body.docs)
    if (!found) throw new Error('There is no announcement of the report')
    return found
  }
  const first = await publish(null, '120')
  expect([first.status, first.body.hasChanged]).toEqual([200, true])
  const { id, revision } = await announcement()
  const answer = await chief.call('GET', `/register/status/announcements/${id}`)
  const { path } = z.object({ path: z.string() }).parse(answer.body)
  expect(path).toMatch(/raport-de-evaluare-a-implementarii-legii-nr-52-2003-in-anul-2022\/$/)

  const page = await untilPublic(path, (text) => text.includes('cifre.csv'))
  const label = bound('Participanți la dezbateri și ședințe')
  expect(page.replaceAll(/\s*\n\s*| (?=<)|(?<=>) /g, '')).toContain(`${label}</th><td>120</td>`)
  const file = /href="(\/fisiere\/[^"]+\.pdf)"/.exec(page)?.[1] ?? ''
  expect(file).toMatch(/raport-de-evaluare/)
  expect(await untilPublic(file, (_, status) => status === 200)).toMatch(/^%PDF-1\.7/)
  const figure = (count: string) =>
    `"Dezbateri și ședințe";"Participanți la dezbateri și ședințe";"${count}"\r\n`
  await untilPublic(`${path}cifre.csv`, (text) => text.includes(figure('120')))
  await untilPublic('/anunturi/rss.xml', (text) => text.includes(path))

  expect((await publish(revision, '130')).body).toMatchObject({ hasChanged: true })
  await untilPublic(path, (text) => /În loc de „[^”]*: 120” se citește „[^”]*: 130”/.test(text))
  await untilPublic(`${path}cifre.csv`, (text) => text.includes(figure('130')))
  expect((await announcement()).id).toBe(id)
  // The old PDF is not left lying beside the new one.
  await untilPublic(file, (_, status) => status === 404)

  const gone = { manner: 'error', reason: 'Publicat din greșeală.' }
  await act(chief, 'announcements', id, 'withdraw', gone)
  await untilPublic(`${path}cifre.csv`, (_, status) => status >= 400)
})
