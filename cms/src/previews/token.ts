export { newToken, tokenHash } from '../access/token.ts'
