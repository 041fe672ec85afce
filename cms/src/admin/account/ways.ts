/** How a link gets to the person that it is for. */
export const ways = {
  mail: 'Prin e-mail, de la redacție',
  hand: 'O dau eu: legătura apare aici o singură dată, fără mesaj',
} as const
