/** In characters; the form's check and what asks for one elsewhere say the same. */
export const leadLimit = 600
