import { expect, it } from 'vitest'
import { offers } from '../testing.ts'
import { sentenceSpace } from './sentence-space.ts'

it.each([
  ['Apa se oprește luni.Marți revine.', 'luni.Marți', 'luni. Marți'],
  ['Vă așteptăm!Intrarea este liberă.', 'așteptăm!Intrarea', 'așteptăm! Intrarea'],
  ['Unde?În piață.', 'Unde?În', 'Unde? În'],
  ['Strada se închide.O bandă rămâne.', 'închide.O', 'închide. O'],
  ['Linia „Centru”.Următoarea pleacă la 9.', '„Centru”.Următoarea', '„Centru”. Următoarea'],
  ['A spus „nu”.„Da”, a răspuns el.', '„nu”.„Da”', '„nu”. „Da”'],
  ['Se repară (azi).Mâine se asfaltează.', '(azi).Mâine', '(azi). Mâine'],
])('%s', (text, passage, offer) => {
  expect(offers(sentenceSpace, text)).toEqual([[passage, offer]])
})

it.each([
  'Apa se oprește luni. Marți revine.',
  'Vedeți www.primaria.Cluj.ro și https://primaria.ro/Acasa.Html, ana.Pop@primaria.ro.',
  'Pagina Primaria.Ro și portalul data.Gov.ro.',
  'Fișierele Anexa.Pdf, Raport.Final.docx, plan_urban.Cluj și poze/pod.Jpg.',
  'S.C. Apa S.R.L., O.U.G. nr. 57, a.c., dl.Pop, str.Horea, nr.Crt, art.Unic.',
  'Ora 9.Marți, 1.Decembrie, 12.500 de lei, cap.II, v.2.Beta.',
  'Ce bine… ne vedem… Acasă.',
])('%s is let be', (text) => {
  expect(offers(sentenceSpace, text)).toEqual([])
})
