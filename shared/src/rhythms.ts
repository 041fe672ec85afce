/** How often somebody who has subscribed is written to. */
export const rhythms = ['at-once', 'daily', 'weekly'] as const
export type Rhythm = (typeof rhythms)[number]

/** As letters and pages say it within a sentence. */
export const rhythmWords: Record<Rhythm, string> = {
  'at-once': 'la fiecare publicare, imediat',
  daily: 'zilnic, la 08:30',
  weekly: 'săptămânal, luni la 08:30',
}

const asLabel = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** As forms offer them. */
export const rhythmOptions = rhythms.map((value) => ({ value, label: asLabel(rhythmWords[value]) }))
