/** What a field is called: one name for both languages, or a name in each. */
export type Label = string | { ro: string; en: string }
