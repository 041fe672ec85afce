import { answeredChange } from '../../corrections/answered-change.ts'
import { publicChangeDetails, type PublicChangeDetails } from '../../corrections/public-change.ts'
import { tellWithNextSave } from '../../corrections/tell-change.ts'
import { actKind, type Doing } from '../act-kind.ts'
import { publishNewest } from '../publish-text.ts'

/** Asked before the act, and when it is planned: at its minute nobody is there to answer. */
const check = async ({ req, desk, details }: Doing<PublicChangeDetails>): Promise<void> => {
  await answeredChange(req, desk.subject, details)
}

/** With what the text is to say of its own change. */
const save = async ({ req, desk, details }: Doing<PublicChangeDetails>): Promise<void> => {
  tellWithNextSave(req, desk.subject, await answeredChange(req, desk.subject, details))
  await publishNewest(req, desk.subject)
}

export const publish = actKind({ act: 'publish', details: publicChangeDetails, check, save })

export const publishUrgently = actKind({
  act: 'publish-urgently',
  details: publicChangeDetails,
  noteMissing: 'Scrieți de ce nu așteaptă verificarea: motivul rămâne în istoricul documentului.',
  check,
  save,
})
