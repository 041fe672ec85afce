import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

// Loaded before a program that is measured: at SIGUSR2 it collects its garbage, so that what it holds can be told from
// what V8 has not yet thrown away.

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
process.on('SIGUSR2', () => collect())
