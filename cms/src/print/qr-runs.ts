import encodeQR from 'qr'

/** A QR code as a template draws it: how many squares a side has, and the dark ones, a run in a row each. */
export interface QrRuns {
  side: number
  runs: { column: number; row: number; across: number }[]
}

/** The code of an address, a quarter of which may be dirty or torn, with the four light squares around it that readers need. */
export function qrRuns(address: string): QrRuns {
  const rows = encodeQR(address, 'raw', { ecc: 'quartile', border: 4 })
  return {
    side: rows.length,
    runs: rows.flatMap((squares, row) =>
      squares.flatMap((isDark, column) => {
        if (!isDark || squares[column - 1]) return []
        const end = squares.indexOf(false, column)
        return [{ column, row, across: (end === -1 ? squares.length : end) - column }]
      }),
    ),
  }
}
