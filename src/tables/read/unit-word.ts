import {unitPower} from './magnitude.js';

/** Units that are nothing else. */
const units = /^(?:[%％]|[人个户套所处亩件台辆条项次元吨座家名张例只头株棵]|万元|公里|公顷|平方米|平方公里|千米|千克|公斤|小时|分钟|批次|人次|km|km2|km²|m2|m²|m3|m³|㎡|ha|t|kg|kt|mt|kwh|mwh|gwh|mw|gw|€|\$|£|¥|eur|usd|gbp|cny|rmb|µg\/m³|μg\/m3|ug\/m3)$/i;

/** Whether a word is a unit for certain. */
export const isUnit = (word: string): boolean => units.test(word) || unitPower(word).factor > 1;
