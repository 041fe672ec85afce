import { refusalInState, type Standing, type SubmissionAct } from '../../inbox/states.ts'

/** Acts that ask for nothing more than a press. */
const bareActs = ['take', 'release', 'close', 'reopen', 'mark-spam', 'unmark-spam'] as const
type BareAct = (typeof bareActs)[number]

const labels: Record<BareAct, string> = {
  take: 'Preluați',
  release: 'Renunțați la preluare',
  close: 'Încheiați fără răspuns',
  reopen: 'Redeschideți',
  'mark-spam': 'Marcați ca spam',
  'unmark-spam': 'Nu este spam',
}

/** Whether `self` may do this with what stands so. */
export const isOffered = (act: SubmissionAct, standing: Standing, self: string): boolean =>
  refusalInState(act, standing, self) === null

/** The buttons below what came in, for `self`. */
export const offeredActs = (standing: Standing, self: string): { act: BareAct; label: string }[] =>
  bareActs
    .filter((act) => isOffered(act, standing, self))
    .map((act) => ({
      act,
      label: act === 'take' && standing.takenBy !== null ? 'Preluați-o dumneavoastră' : labels[act],
    }))
