import { expect, it } from 'vitest'
import { readCaptions } from './read-captions.ts'

const captions = 'WEBVTT\n\n00:01.000 --> 00:04.500\nBună ziua.\n'

it('takes captions as programs write them', () => {
  expect(readCaptions(captions)).toBe(captions)
  expect(readCaptions(`\uFEFF${captions.replaceAll('\n', '\r\n')}\r\n\r\n`)).toBe(captions)
  const whole =
    'WEBVTT - conferința\n\nNOTE făcută de mână\n\n1\n00:00:01.000 --> 01:00:04.500 line:0\n<v Ana>Bună ziua.\nAltceva.\n'
  expect(readCaptions(whole)).toBe(whole)
})

it.each([
  ['1\n00:00:01,000 --> 00:00:04,000\nSRT', 'începe cu rândul „WEBVTT”'],
  ['WEBVTT\n\nNOTE nimic', 'niciun rând de afișat'],
  ['WEBVTT\n\n00:00:01,000 --> 00:00:04,000\nA', '„00:00:01,000 --> 00:00:04,000” nu este'],
  ['WEBVTT\n\n00:04.000 --> 00:01.000\nA', 'se încheie înainte să înceapă'],
  ['WEBVTT\n\n00:01.000 --> 00:04.000\n \n', 'lipsesc cuvintele'],
])('refuses in words what a player would leave out: %j', (text, sentence) => {
  expect(() => readCaptions(text)).toThrow(sentence)
})
