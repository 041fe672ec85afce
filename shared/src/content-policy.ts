/**
 * The Content-Security-Policy of every page, which the web server sends as well: nothing is loaded from elsewhere,
 * nothing stands inline. The search is compiled to WebAssembly, which has to be allowed by name.
 */
export const contentPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
].join('; ')
