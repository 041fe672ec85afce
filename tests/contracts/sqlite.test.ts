import { describe } from 'vitest'
import { filesContract } from './files-contract.ts'
import { ordersContract } from './orders-contract.ts'
import { registerContract } from './register-contract.ts'

describe('on SQLite', () => {
  registerContract(() => undefined)
  ordersContract(() => undefined)
  filesContract(() => undefined)
})
