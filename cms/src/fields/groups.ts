/** The groups of the admin's menu. */
export const groups = {
  newsroom: { ro: 'Redacție', en: 'Newsroom' },
  press: { ro: 'Presa', en: 'Press' },
  journal: { ro: 'Jurnalul Municipal', en: 'Jurnalul Municipal' },
  nomenclatures: { ro: 'Nomenclatoare', en: 'Reference lists' },
  files: { ro: 'Fișiere', en: 'Files' },
  administration: { ro: 'Administrare', en: 'Administration' },
} as const
