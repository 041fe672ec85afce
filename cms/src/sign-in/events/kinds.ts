/** What is noted of accounts, and what the office calls it. */
export const eventLabels = {
  'signed-in': { ro: 'Autentificare', en: 'Signed in' },
  'new-browser': { ro: 'Autentificare dintr-un browser nou', en: 'Signed in from a new browser' },
  'recovery-code': { ro: 'Cod de rezervă folosit', en: 'Recovery code used' },
  'too-many-passwords': { ro: 'Prea multe parole greșite', en: 'Too many wrong passwords' },
  'too-many-codes': { ro: 'Prea multe coduri greșite', en: 'Too many wrong codes' },
  'link-asked': { ro: 'Parolă uitată: legătură trimisă', en: 'Forgotten password: link sent' },
  invited: { ro: 'Invitație', en: 'Invited' },
  'link-given': { ro: 'Legătură pentru parolă, dată de administrator', en: 'Link given' },
  'password-set': { ro: 'Parolă pusă cu o legătură', en: 'Password set by link' },
  'password-changed': { ro: 'Parolă schimbată', en: 'Password changed' },
  'email-changed': { ro: 'Adresă de e-mail schimbată', en: 'E-mail address changed' },
  'factor-on': { ro: 'Codul de pe telefon: pornit', en: 'Second factor on' },
  'factor-off': { ro: 'Codul de pe telefon: oprit', en: 'Second factor off' },
  'factor-removed': {
    ro: 'Codul de pe telefon: scos de administrator',
    en: 'Second factor removed',
  },
  'codes-renewed': { ro: 'Coduri de rezervă noi', en: 'New recovery codes' },
  'account-made': { ro: 'Cont nou', en: 'Account made' },
  'account-deleted': { ro: 'Cont șters', en: 'Account deleted' },
  'roles-changed': { ro: 'Roluri schimbate', en: 'Roles changed' },
  'session-ended': { ro: 'Sesiune închisă', en: 'Session ended' },
  'sessions-ended': { ro: 'Toate celelalte sesiuni închise', en: 'Sessions ended' },
} as const

export type EventKind = keyof typeof eventLabels

export const eventKinds = Object.keys(eventLabels) as EventKind[]
