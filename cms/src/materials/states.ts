/** What became of a material: waiting, in somebody's hands, a document of the newsroom, or declined. */
export const materialStates = ['handed-in', 'taken', 'made', 'declined'] as const
export type MaterialState = (typeof materialStates)[number]

export const materialStateLabels: Record<MaterialState, { ro: string; en: string }> = {
  'handed-in': { ro: 'Predat', en: 'Handed in' },
  taken: { ro: 'Preluat', en: 'Taken' },
  made: { ro: 'A devenit document', en: 'Became a document' },
  declined: { ro: 'Refuzat', en: 'Declined' },
}

/** The acts of the office on a material. */
export const materialActs = ['take', 'make', 'decline'] as const
export type MaterialAct = (typeof materialActs)[number]

const open: readonly MaterialState[] = ['handed-in', 'taken']

const from: Record<MaterialAct, readonly MaterialState[]> = {
  // One that was declined by mistake is taken up again.
  take: ['handed-in', 'declined'],
  make: open,
  decline: open,
}

const refusals: Record<MaterialState, string> = {
  'handed-in': 'Materialul așteaptă încă să fie preluat.',
  taken: 'Materialul a fost deja preluat.',
  made: 'Din material s-a făcut deja un document: lucrați la el.',
  declined: 'Materialul a fost refuzat: preluați-l întâi din nou.',
}

/** Why a material that stands so cannot be dealt with so, a sentence in Romanian; null where it can. */
export const refusalInState = (act: MaterialAct, state: MaterialState): string | null =>
  from[act].includes(state) ? null : refusals[state]
