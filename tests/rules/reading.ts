/** A way in which a page could learn something that the publisher is not told of: it would stay as it was. */
interface Way {
  name: string
  pattern: RegExp
}

const ways: Way[] = [
  // Types say how things look; they read nothing.
  { name: 'the mirror', pattern: /^import (?!type\b).*['"][^'"]*\/mirror(?:\.ts)?['"]/m },
  { name: 'the publisher', pattern: /^import .*['"][^'"]*\bpublisher\/[^'"]*['"]/m },
  { name: 'a reader of its own', pattern: /\bcreateReader\(/ },
  {
    name: 'the machine',
    pattern: /\bfrom ['"](?:node:[^'"]+|fs|fs\/promises|os|child_process)['"]|\bimport\(['"]node:/,
  },
  { name: 'the network', pattern: /\bfetch\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b/ },
  { name: 'the environment', pattern: /\bprocess\.|\bimport\.meta\.env\b/ },
  {
    name: 'the clock',
    pattern: /\bnew Date(?:\(\s*\)|(?!\s*\())|\bDate\.now\b|\bDate\(\s*\)|\bperformance\.now\b/,
  },
  { name: 'chance', pattern: /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/ },
]

/** What a module remembers from page to page. The front of an Astro component is run anew for each page. */
const memory: Way = {
  name: 'the page before',
  pattern:
    /^(?:export )?(?:let|var)\b|^(?:export )?const \w+ = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\)/m,
}

/** From what else than its reader a file of the site reads, by the text of the file. */
export const otherSources = (file: string, text: string): string[] =>
  (file.endsWith('.astro') ? ways : [...ways, memory])
    .filter(({ pattern }) => pattern.test(text))
    .map(({ name }) => name)
