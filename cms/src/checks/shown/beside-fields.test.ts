import { expect, it } from 'vitest'
import { collections } from '../../collections/index.ts'
import { siteSettings } from '../../collections/site-settings/index.ts'

const made = Object.values(collections({ uploadsDir: '/nowhere', isSecure: false }))

// Payload draws such parts anew with each answer to a change of the form. While their code comes, React draws nothing else,
// and gives plain fields back what they held before: letters typed in that time are gone (measured: whole words).
it.each([...made.flat(), siteSettings])(
  'no field of $slug is drawn anew while it is typed in',
  ({ fields }) => {
    expect(JSON.stringify(fields)).not.toMatch(/"(?:after|before)Input"/)
  },
)

it('what the checks say is below each field that they speak of', () => {
  const releases = made.flat().find(({ slug }) => slug === 'press-releases')
  expect(JSON.stringify(releases?.fields).match(/FieldFindings/g)?.length).toBeGreaterThan(5)
})
