import type { Label } from '../fields/label.ts'

type Named = Exclude<Label, string>

/** How an outlet reaches its readers. */
export const media = {
  online: { ro: 'Site de știri', en: 'Online' },
  print: { ro: 'Ziar sau revistă', en: 'Print' },
  agency: { ro: 'Agenție de presă', en: 'Agency' },
  radio: { ro: 'Radio', en: 'Radio' },
  television: { ro: 'Televiziune', en: 'Television' },
} as const satisfies Record<string, Named>
export type Medium = keyof typeof media
/** Those of which a programme and a minute are told. */
export const isBroadcast = (medium: unknown): boolean =>
  medium === 'radio' || medium === 'television'
export const mediumNames = Object.keys(media) as Medium[]

/** How an article speaks of the city hall. */
export const tones = {
  favourable: { ro: 'Favorabil', en: 'Favourable' },
  neutral: { ro: 'Neutru', en: 'Neutral' },
  critical: { ro: 'Critic', en: 'Critical' },
} as const satisfies Record<string, Named>
export type Tone = keyof typeof tones
export const toneNames = Object.keys(tones) as Tone[]

/** Whether an article concerns the city hall, once somebody said so. */
export const cuttingStates = {
  new: { ro: 'De triat', en: 'To judge' },
  relevant: { ro: 'Relevantă', en: 'Relevant' },
  irrelevant: { ro: 'Nerelevantă', en: 'Irrelevant' },
} as const satisfies Record<string, Named>
export type CuttingState = keyof typeof cuttingStates
export const cuttingStateNames = Object.keys(cuttingStates) as CuttingState[]
