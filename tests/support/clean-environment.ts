// Files of one worker share its process: none finds the environment as the one before has left it.
const own = globalThis as typeof globalThis & { cleanEnvironment?: NodeJS.ProcessEnv }

own.cleanEnvironment ??= { ...process.env }
for (const name of Object.keys(process.env))
  if (!(name in own.cleanEnvironment)) delete process.env[name]
Object.assign(process.env, own.cleanEnvironment)
