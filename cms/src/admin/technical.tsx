/** What a program said, for who can make use of it; folded away for everybody else. */
export const Technical = ({ text }: { text: string | null }) =>
  text === null ? null : (
    <details className="avizier-technical">
      <summary>Eroarea tehnică</summary>
      <pre>{text}</pre>
    </details>
  )
