import { linkMadeSchema } from '../../../cms/src/previews/link-request.ts'
import { act, clientOf, makeDocument, makeRelease, publishByTwo } from '../../support/api-client.ts'
import { done, type Planting } from './planting.ts'

/**
 * What people of the office say to each other of a text that is public in the end; gives the page that somebody outside was
 * shown before.
 */
export async function plantDesk({ secret, shown }: Planting): Promise<string> {
  const office = await clientOf('contributor')
  const release = await makeRelease(office, { title: shown.word('release: title') }, true)
  const remark = {
    text: secret.word('remark: text'),
    field: 'lead',
    quote: secret.word('remark: quote'),
  }
  await done('editor', 'POST', `/press-releases/${release}/remarks`, remark)
  await act(office, 'press-releases', release, 'submit', { note: secret.word('desk: note') })
  const link = await done('contributor', 'POST', `/previews/press-releases/${release}`, {
    ...{ purpose: 'person', name: secret.word('reader: name'), days: 1 },
    ...{
      outlet: secret.word('reader: outlet'),
      email: `ana@${secret.plain('reader: e-mail')}.example`,
    },
  })
  const preview = await (await fetch(linkMadeSchema.parse(link.body).url)).text()
  const returned = { note: secret.word('desk: why returned') }
  await act(await clientOf('editor'), 'press-releases', release, 'return', returned)
  await publishByTwo(office, 'press-releases', release)
  await plantMaterial({ secret, shown })
  return preview
}

/** What a department hands in, and is refused. */
async function plantMaterial({ secret }: Planting): Promise<void> {
  const material = await makeDocument(await clientOf('department'), 'materials', {
    ...{ title: secret.word('material: title'), text: secret.word('material: text') },
    note: secret.word('material: note'),
  })
  const reason = secret.word('material: why declined')
  await done('contributor', 'POST', `/materials/${material}/acts`, { act: 'decline', reason })
}
