/** The outbox: a row for each letter and reader. */
export const mailsSlug = 'mails'
/** What many are sent alike: the words of a publication, kept once. */
export const mailTextsSlug = 'mail-texts'
/** One row: whether letters leave, and how far the register was followed. */
export const postOfficeSlug = 'post-office'
