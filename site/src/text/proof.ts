/** The element of a page that holds its row of the register. */
export const proofElement = 'dovada-json'

/** Checks a page of this site without our code; `python3 verifica.py https://…/titlu/`. */
export const checkingScript = `import hashlib, json, re, sys, urllib.request
page = urllib.request.urlopen(sys.argv[1]).read().decode()
row = json.loads(re.search('id="${proofElement}">(.*?)</script>', page, re.S)[1])
def sha256(value):
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(',', ':'))
    return hashlib.sha256(text.encode()).hexdigest()
is_same = sha256(row.pop('snapshot')) == row['snapshotHash']
print('Forma publica', row['snapshotHash'], 'este intocmai' if is_same else 'NU este aceasta')
print('Pozitia', row['number'], 'are amprenta', sha256(row))
`
