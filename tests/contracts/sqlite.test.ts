import { describe } from 'vitest'
import { registerContract } from './register-contract.ts'

describe('on SQLite', () => registerContract(() => undefined))
