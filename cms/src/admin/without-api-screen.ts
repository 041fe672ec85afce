/** Takes the screen of JSON off a form, and its address in the API: they are for developers, who have the API. */
export const withoutApiScreen = <Part extends { admin?: object }>(part: Part): Part => ({
  ...part,
  admin: { ...part.admin, hideAPIURL: true },
})
