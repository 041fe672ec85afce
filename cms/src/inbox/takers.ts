import type { FormSlug } from '@avizier/shared/forms/index'
import { endJournalist } from '../press/end.ts'
import { askToSubscribe, confirm, endByLink } from '../subscriptions/take.ts'
import { takeProposal } from './proposals/take-proposal.ts'
import {
  asCase,
  openingOfAccreditation,
  openingOfInformationRequest,
  openingOfQuestion,
} from './take-case.ts'
import type { Taker } from './taker.ts'

/** The office reads it and answers. */
const isRead: Taker = () => Promise.resolve()

const askForNews: Taker = async (req, submission) => {
  if (await askToSubscribe(req, submission, new Date())) return { isDone: true }
  return {
    refusal:
      'Abonamentul nu a început: ce s-a ales nu mai este public, sau adresa de e-mail nu este întreagă.',
  }
}

/** What a link asks for the newsroom does by itself. */
const byLink =
  (does: typeof confirm): Taker =>
  async (req, submission) => {
    await does(req, submission, new Date())
    return { isDone: true }
  }

export const takers: Readonly<Record<FormSlug, Taker>> = {
  'page-feedback': isRead,
  contact: isRead,
  question: asCase(openingOfQuestion),
  'information-request': asCase(openingOfInformationRequest),
  accreditation: asCase(openingOfAccreditation),
  proposal: takeProposal,
  subscription: askForNews,
  'confirm-subscription': byLink(confirm),
  'end-subscription': byLink(endByLink),
  'end-press': byLink(endJournalist),
}
