/** What opens a case is kept as long as the office keeps cases; what came in at the counter, only until all may ask whether it arrived. */
export const keptWithCase = {
  keptDays: 90,
  kept: 'Ce ne trimiteți se șterge automat după încheierea solicitării, de obicei la 3 ani.',
} as const
