/** What opens a case is kept there, as long as the office keeps cases. */
export const keptWithCase = {
  keptDays: 1095,
  kept: 'Ce ne trimiteți se șterge automat după încheierea solicitării, de obicei la 3 ani.',
} as const
