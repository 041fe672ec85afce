/** What is kept of a form that opens a case: the case itself, as long as the office keeps cases; what came in, as long as it may be asked for. */
export const keptWithCase = {
  keptDays: 90,
  kept: 'Ce ne trimiteți se păstrează cu răspunsul, de obicei 3 ani de la încheiere; apoi numele, adresele și textele se șterg automat.',
} as const
