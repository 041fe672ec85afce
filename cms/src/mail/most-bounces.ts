/** So many letters in a row of which a server says that there is no such reader: there is nobody any more. */
export const mostBounces = 3
