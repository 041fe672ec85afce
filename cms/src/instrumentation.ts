/** Next calls it once in the process that serves the newsroom, before the first request; never in a build or a script. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startJobs } = await import('./upkeep/start-jobs.ts')
  startJobs()
}
