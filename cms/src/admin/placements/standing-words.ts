import { appearanceStandingLabels, type Standing } from '../../placements/standing.ts'
import type { Tone } from '../day/line.ts'

const tones: Record<Standing, Tone> = {
  planned: 'wait',
  confirmed: 'plain',
  overdue: 'stop',
  appeared: 'go',
  missed: 'stop',
}

/** How an appearance stands, as lists and the calendar show it. */
export const shownStanding = (standing: Standing): { label: string; tone: Tone } => ({
  label: appearanceStandingLabels[standing].ro,
  tone: tones[standing],
})
