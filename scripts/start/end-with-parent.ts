import { isMainThread } from 'node:worker_threads'

// Loaded into every part before its own program: when the process that started it is gone, however that died, the part
// ends as if it had been asked to. A channel to the parent would not do: what a part forks has one of its own.

const lookMs = 500
const graceMs = 10_000
const parent = process.ppid

if (isMainThread) {
  const looking = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(looking)
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), graceMs).unref()
    process.kill(process.pid, 'SIGTERM')
  }, lookMs).unref()
}
