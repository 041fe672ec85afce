import { addDays, dayOf, startOfDay } from '@avizier/shared/dates'
import { clientOf, makeDocument, publishByTwo } from '../../support/api-client.ts'
import { lexical } from '../../support/lexical.ts'
import { pdfSaying } from '../../../cms/src/print/bare-pdf.ts'
import { done, firstOf, idIn, sendForm, type Planting } from './planting.ts'

/** Who writes for the press, what the press wrote, and who comes to an event that is public. */
export async function plantPress({ secret, shown }: Planting): Promise<void> {
  const journalist = idIn(
    await done('editor', 'POST', '/journalists', {
      ...{ name: secret.word('journalist: name'), outlet: secret.word('journalist: outlet') },
      ...{ phone: secret.word('journalist: phone'), note: secret.word('journalist: note') },
      email: `ana@${secret.plain('journalist: e-mail')}.example`,
    }),
  )
  const list = { name: secret.word('press list: name'), rule: 'chosen', members: [journalist] }
  await done('editor', 'POST', '/press-lists', list)
  await plantEvent({ secret, shown }, journalist)
  await plantCuttings({ secret, shown })
  await plantAsk({ secret })
  await plantDistribution({ secret })
}

/** What a department is asked to hand in for an issue. */
async function plantAsk({ secret }: Pick<Planting, 'secret'>): Promise<void> {
  const office = await clientOf('editor')
  await done('editor', 'POST', '/material-asks/new', {
    issue: await firstOf(office, '/journal-issues?limit=1&sort=issueDate'),
    department: await firstOf(office, '/departments?limit=1'),
    what: secret.word('material: asked'),
    ...{ lines: 20, dueOn: addDays(dayOf(new Date()), 7) },
  })
}

async function plantEvent({ secret, shown }: Planting, journalist: string): Promise<void> {
  const office = await clientOf('contributor')
  const event = await makeDocument(office, 'events', {
    ...{ title: shown.word('event: title'), lead: shown.word('event: lead'), status: 'planned' },
    ...{ body: lexical(shown.word('event: body')), eventType: 'press-conference' },
    ...{ startsAt: new Date(Date.now() + 7_200_000).toISOString(), place: 'Sala de consiliu' },
  })
  await publishByTwo(office, 'events', event)
  await done('contributor', 'POST', '/attendances', {
    ...{ event, journalist, standing: 'invited', name: secret.word('attendance: name') },
    ...{ outlet: secret.word('attendance: outlet'), note: secret.word('attendance: note') },
  })
  await done('contributor', 'POST', `/attendances/of/${event}/owed`, {
    ...{ question: secret.word('owed: question'), name: secret.word('owed: name') },
    outlet: secret.word('owed: outlet'),
  })
}

/** Where an issue that is public is brought. */
async function plantDistribution({ secret }: Pick<Planting, 'secret'>): Promise<void> {
  const place = idIn(
    await done('contributor', 'POST', '/distribution-places', {
      ...{ name: secret.word('place: name'), address: secret.word('place: address') },
      ...{ contact: secret.word('place: contact'), copies: 10 },
    }),
  )
  const issue = await firstOf(await clientOf('editor'), '/journal-issues?limit=1&sort=issueDate')
  const note = secret.word('distribution: note')
  await done('contributor', 'POST', '/distributions', {
    issue,
    rows: [{ place, copies: 10, note }],
  })
}

async function plantCuttings({ secret }: Planting): Promise<void> {
  await done('editor', 'POST', '/press-sources', {
    ...{ name: secret.word('source: name'), medium: 'online', isActive: false },
    url: `https://${secret.plain('source: address')}.example/flux`,
  })
  await done('editor', 'POST', '/monitoring-rules', {
    ...{ name: secret.word('rule: name'), phrases: secret.word('rule: phrases') },
    without: secret.word('rule: but not with'),
  })
  const cutting = idIn(
    await done('contributor', 'POST', '/cuttings', {
      ...{ title: secret.word('cutting: title'), outlet: secret.word('cutting: outlet') },
      programme: secret.word('cutting: programme'),
      ...{ extract: secret.word('cutting: extract'), medium: 'online', state: 'relevant' },
      url: `https://${secret.plain('cutting: address')}.example/1`,
      publishedAt: new Date().toISOString(),
    }),
  )
  await sendFile({ secret }, `/cuttings/${cutting}/files`, 'scan')
  const problem = { topic: null, tone: null, department: null }
  await done('contributor', 'POST', `/cuttings/${cutting}/problem`, problem)
  const introduction = secret.word('review: introduction')
  await done('contributor', 'POST', '/press-reviews/arrange', { introduction, order: [cutting] })
  const recipients = `ana@${secret.plain('review: recipient')}.example`
  await done('editor', 'POST', '/globals/review-settings', { recipients })
  await done('editor', 'POST', '/press-reviews/send', {})
}

/** Where a public campaign appears: the outlets are told with it; contracts, costs and proofs are not. */
export async function plantPlacements(planting: Planting): Promise<void> {
  const { shown } = planting
  const office = await clientOf('contributor')
  const campaign = await makeDocument(office, 'campaigns', {
    ...{ title: shown.word('campaign: title'), lead: shown.word('campaign: lead') },
    ...{ body: lexical(shown.word('campaign: body')), startsOn: day(-3) },
  })
  const outlet = shown.word('placement: outlet of the campaign')
  await plantPlacement(planting, { campaign, outlet })
  await plantPlacement(planting, { outlet: planting.secret.word('placement: outlet') })
  const report = { publishesAppearances: true, _status: 'draft' }
  await done('contributor', 'PATCH', `/campaigns/${campaign}?draft=true`, report)
  await publishByTwo(office, 'campaigns', campaign)
}

const day = (from: number) => startOfDay(addDays(dayOf(new Date()), from)).toISOString()

async function plantPlacement({ secret }: Planting, told: object): Promise<void> {
  const placement = idIn(
    await done('chief', 'POST', '/placements', {
      ...{ ...told, title: secret.word('placement: title'), medium: 'radio' },
      ...{ text: secret.word('placement: text'), place: secret.word('placement: place') },
      link: `https://${secret.plain('placement: address')}.example/spot.mp3`,
      supplier: secret.word('placement: supplier'),
      contractNumber: secret.word('placement: contract'),
      note: secret.word('placement: note'),
      cost: { bani: Number(secretBani), per: 'contract', vatRate: '21', includesVat: false },
      series: [{ from: day(-3), to: day(-1), rhythm: 'daily', hours: ['7:40'] }],
    }),
  )
  await sendFile({ secret }, `/placements/${placement}/files`, 'spot')
  const ofIt = `/appearances?where[placement][equals]=${placement}&sort=startsAt&limit=1`
  const [chief, last] = [await clientOf('chief'), ofIt.replace('=startsAt', '=-startsAt')]
  const [proven, missed] = [await firstOf(chief, ofIt), await firstOf(chief, last)]
  const proof = `https://${secret.plain('appearance: address of the proof')}.example/`
  await sendForm('contributor', `/appearances/${proven}/acts`, {
    _payload: JSON.stringify({
      act: 'prove',
      at: `${day(-3).slice(0, 10)}T22:41:00.000Z`,
      link: proof,
    }),
    file: await pdfOf({ secret }, 'proof'),
  })
  const reason = secret.word('appearance: why it is missing')
  await done('contributor', 'POST', `/appearances/${missed}/acts`, { act: 'miss', reason })
}

/** A PDF with a word in its name and another in its text. */
const pdfOf = async ({ secret }: Pick<Planting, 'secret'>, what: string) => ({
  ...{ name: `${secret.plain(`${what}: name`)}.pdf`, type: 'application/pdf' },
  content: pdfSaying(secret.word(`${what}: words`)),
})

const sendFile = async (planting: Pick<Planting, 'secret'>, path: string, what: string) =>
  sendForm('contributor', path, { file: await pdfOf(planting, what) })

/** What a placement costs, in bani: a number that is nowhere else, however it is written. */
export const secretBani = '73918264'
