import { spawnSync } from 'node:child_process'

/**
 * Those of these flags that this Node takes. V8's come and go with its versions, and Node starts nothing with one that it
 * does not know: what makes a part faster must not stop it.
 */
export function knownFlags(
  flags: readonly string[],
  doesStart: (flags: readonly string[]) => boolean = startsWith,
): string[] {
  return doesStart(flags) ? [...flags] : flags.filter((flag) => doesStart([flag]))
}

const startsWith = (flags: readonly string[]): boolean =>
  spawnSync(process.execPath, [...flags, '--version'], { stdio: 'ignore' }).status === 0
