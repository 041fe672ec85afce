import { hearLost as caseLetterLost } from '../cases/letters/hear-lost.ts'
import type { HearLost, Readers } from '../mail/readers.ts'
import { doorsOfMailer } from '../subscriptions/endpoints.ts'
import { readers as subscribers } from '../subscriptions/readers.ts'
import { queueRow } from '../subscriptions/queue-row.ts'
import { hasSubscribers } from '../subscriptions/recipients.ts'
import type { Told } from '../subscriptions/take-rows.ts'
import { queuePress } from '../press/queue-press.ts'
import { pressReaders } from '../press/readers.ts'
import { areThereJournalists } from '../press/store.ts'
import { hearLost as answerLost } from './answer-lost.ts'

/** Subscribers and journalists: the purpose of a letter says whose it is. */
export const allReaders: Readers = {
  async notesFor(req, letters) {
    const press = letters.filter(({ purpose }) => purpose === 'press')
    const others = letters.filter(({ purpose }) => purpose !== 'press')
    return new Map([
      ...(await pressReaders.notesFor(req, press)),
      ...(await subscribers.notesFor(req, others)),
    ])
  },
  leftOf: subscribers.leftOf,
  heard: (req, reader, outcome) =>
    (reader.purpose === 'press' ? pressReaders : subscribers).heard(req, reader, outcome),
}

/** Whom a row of the register is told, the press first. */
export const everybodyTold: readonly Told[] = [
  { areThere: areThereJournalists, queue: queuePress },
  { areThere: hasSubscribers, queue: queueRow },
]

/** What a letter was about says who hears that it is lost. */
const hearLost: HearLost = async (req, about) => {
  await answerLost(req, about)
  await caseLetterLost(req, about)
}

/** The doors of the mailer, and that of the page by which somebody sees what they have. */
export const mailEndpoints = doorsOfMailer(allReaders, everybodyTold, hearLost)
