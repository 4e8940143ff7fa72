import {expect} from '@open-wc/testing';
import {formatAgo} from '../../src/locale/ago.js';
import {en, zhHans} from './catalogues.js';

const minute = 60_000;

describe('formatAgo', () => {
  for (const [milliseconds, english, chinese] of [
    [0, '0 minutes ago', '0分钟前'], [minute - 1, '0 minutes ago', '0分钟前'], [minute, '1 minute ago', '1分钟前'], [12.9 * minute, '12 minutes ago', '12分钟前'], [119.9 * minute, '119 minutes ago', '119分钟前'],
    [120 * minute, '2 hours ago', '2小时前'], [47.9 * 60 * minute, '47 hours ago', '47小时前'], [48 * 60 * minute, '2 days ago', '2天前'], [-minute, '0 minutes ago', '0分钟前'],
  ] as const) {
    it(`says ${english} after ${milliseconds} ms`, () => {
      expect([formatAgo(milliseconds, en), formatAgo(milliseconds, zhHans)]).to.deep.equal([english, chinese]);
    });
  }
});
