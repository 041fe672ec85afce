'use client'

/** In the place of a button of Payload's whose work an act of the desk does. */
export const NoButton = () => null
