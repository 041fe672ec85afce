/** The Content-Security-Policy of every page, which the web server sends as well: nothing is loaded from elsewhere, nothing stands inline. */
export const contentPolicy = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
].join('; ')
