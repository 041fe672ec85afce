type Asked = Readonly<Record<string, string | string[] | undefined>>

/** Where a list comes from as a file, with the filter and the search that `asked`, the list's own address, shows. */
export function exportAddress(door: string, asked: Asked): string {
  const kept = Object.entries(asked).filter(
    ([name]) => name === 'search' || name.startsWith('where['),
  )
  const query = new URLSearchParams(
    kept.flatMap(([name, value]) =>
      [value ?? []].flat().map((each): [string, string] => [name, each]),
    ),
  ).toString()
  return `${door}${query && `?${query}`}`
}
