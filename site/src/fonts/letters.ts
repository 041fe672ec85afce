const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
const romanian = 'ăâîșțĂÂÎȘȚ'
/** Cedilla letters stay in names of other languages (shared/letters). */
const neighbours = 'áéíóöőúüűÁÉÍÓÖŐÚÜŰäÄßẞàèùçñëïôûêøåæœÀÈÇÑËÅØšžčćłşŞţŢğıİŠŽČŁ'
const punctuation = '„”“‚’‘«»‹›–—‑…·•°§©®™№¹²³½¼¾×÷±−≤≥≈€£‰→←↑↓\u00A0\u202F\u2009'

/** Every letter of the site's own fonts: Romanian, Hungarian, German, names from elsewhere, signs of official texts. */
export const letters = ascii + romanian + neighbours + punctuation
