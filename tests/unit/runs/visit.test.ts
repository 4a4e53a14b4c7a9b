import { expect, test } from 'vitest'
import { makesRuns } from '@/lib/runs/visit'
import { kindOfVisit } from '../../../server/visit.mjs'

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'

test.each([
  `Mozilla/5.0 ${chrome} (compatible; Googlebot/2.1; +http://www.google.com/bot.html)`,
  'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
  'Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)',
  'Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)',
  'Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/help/us/ysearch/slurp)',
  'Screaming Crawler/1.0',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'WhatsApp/2.23.20.0',
  'TelegramBot (like TwitterBot)',
  'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
])('%s takes note of a page and makes no run', (userAgent) => {
  expect(kindOfVisit('GET', userAgent)).toBe('robot')
})

test.each([
  `Mozilla/5.0 (X11; Linux x86_64) ${chrome}`,
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36',
  `Mozilla/5.0 (Linux; Android 11; moto g power (2022)) ${chrome} Chrome-Lighthouse`,
  `Mozilla/5.0 (Linux; Android 12; CUBOT NOTE 20 PRO) ${chrome}`,
  'curl/8.14.1',
  '',
])('%s is a reader', (userAgent) => {
  expect(kindOfVisit('GET', userAgent)).toBe('reader')
})

test('HEAD makes no run, whoever asks', () => {
  expect(kindOfVisit('HEAD', 'curl/8.14.1')).toBe('head')
})

test('a page makes runs for readers, and for requests that nobody marked', () => {
  const marks = ['reader', 'robot', 'head'].map((mark) => makesRuns(new Headers({ 'x-claimcheck-visit': mark })))
  expect([...marks, makesRuns(new Headers())]).toEqual([true, false, false, true])
})
