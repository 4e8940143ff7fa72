import {lastDay} from '../schema/last-day.js';
import {Builder, type Fields, fieldsOf} from './builder.js';
import {type Cell, cellText, isBlank} from './cell.js';
import type {ReportRow} from './report-block.js';
import {choiceOf} from './read/choice.js';
import {readAmount} from './read/amount.js';
import {pointStyle} from './read/number-style.js';
import {readShare} from './read/share.js';
import {isState, stateOf} from './read/state.js';
import {readDate} from './read/date.js';
import {refOf} from './sheet.js';
import type {Grid} from './layout.js';

/** The fields of a report from rows of fields and values. What they do not hold is left out. */
export function readReportRows(rows: readonly ReportRow[], grid: Grid, lang: string): Builder {
  const report = new Builder();
  const {fields} = report;
  const {name: sheet, epoch = 1900} = grid.sheet;
  const inside = (name: string): Fields => {
    if (typeof fields[name] !== 'object') fields[name] = fieldsOf();
    return fields[name] as Fields;
  };
  let more = '';
  let moreRef = '';
  for (const {column, lang: tag, row, at, cells} of rows) {
    const ref = refOf(sheet, row, at);
    const [first] = cells;
    if (first === undefined || isBlank(first)) continue;
    const text = cellText(first);
    const put = (target: Fields, name: string, value: unknown, within: string): void => {
      if (value === undefined) return;
      target[name] = value;
      report.origins.set(within, ref);
    };
    const words = (target: Fields, name: string, within: string): void => {
      const before = target[name];
      put(target, name, tag === null ? (typeof before === 'object' ? {[lang]: text, ...before} : text) : {...(typeof before === 'string' ? {[lang]: before} : before as object), [tag]: text}, within);
    };
    const date = (end: boolean): string | undefined => {
      const read = readDate(first, null, epoch);
      if (read.kind === 'fault') report.say(read.code === 'order' ? 'dateOrder' : 'dateWords', 'advice', {ref}, null, read.text, column.field);
      if (read.kind !== 'date') return undefined;
      return end ? lastDay(read.date) : read.date.length === 10 ? read.date : `${read.date}${read.date.length === 4 ? '-01' : ''}-01`;
    };
    const count = (cell: Cell | undefined): number | undefined => {
      const amount = readAmount(cell, pointStyle);
      return amount.kind === 'amount' && Number.isInteger(amount.value) && amount.value >= 0 && amount.text === undefined ? amount.value : undefined;
    };
    switch (column.field) {
      case 'title': case 'description': words(fields, column.field, `/${column.field}`); break;
      case 'publisher': words(inside('publisher'), 'name', '/publisher/name'); break;
      case 'publisherUrl': put(inside('publisher'), 'url', text, '/publisher/url'); break;
      case 'planStart': put(inside('plan'), 'start', date(false), '/plan/start'); break;
      case 'planEnd': put(inside('plan'), 'end', date(true), '/plan/end'); break;
      case 'periodStart': put(inside('period'), 'start', date(false), '/period/start'); break;
      case 'periodEnd': put(inside('period'), 'end', date(true), '/period/end'); break;
      case 'asOf': case 'published': put(fields, column.field, date(true), `/${column.field}`); break;
      case 'lang': put(fields, 'lang', text, '/lang'); break;
      case 'schema': put(fields, '$schema', text, '/$schema'); break;
      case 'provisional': {
        const yes = choiceOf('yes', text);
        if (yes === null) report.say('choiceUnknown', 'advice', {ref}, '/provisional', text, 'yes');
        else put(fields, 'provisional', yes === 'true', '/provisional');
        break;
      }
      case 'categories': case 'items': {
        const number = count(first);
        if (number === undefined) report.say('words', 'advice', {ref}, null, text, column.field);
        else put(inside('declared'), column.field, number, `/declared/${column.field}`);
        break;
      }
      case 'rest': words(inside('declared'), 'rest', '/declared/rest'); break;
      case 'source': {
        const list = (fields['sources'] as Fields[] | undefined) ?? [];
        const url = cellText(cells[1]);
        const day = isBlank(cells[2]) ? null : readDate(cells[2], null, epoch);
        list.push({title: text, ...(url === '' ? {} : {url}), ...(day?.kind === 'date' ? {date: day.date} : {})});
        put(fields, 'sources', list, `/sources/${list.length - 1}`);
        break;
      }
      case 'count': {
        const declared = inside('declared');
        const list = (declared['counts'] as Fields[] | undefined) ?? [];
        const number = count(cells[1]);
        const unit = choiceOf('unit', cellText(cells[2]));
        if (number === undefined || unit === null) {
          report.say('words', 'advice', {ref}, null, cells.map(cellText).join(' '), 'count');
          break;
        }
        const rule = cellText(cells[3]);
        const overlap = choiceOf('overlap', cellText(cells[4]));
        list.push({label: text, count: number, unit, ...(rule === '' ? {} : {rule}), ...(overlap === null ? {} : {overlap})});
        put(declared, 'counts', list, `/declared/counts/${list.length - 1}`);
        break;
      }
      case 'statusWord': {
        const list = (fields['statuses'] as Fields[] | undefined) ?? [];
        const word = cellText(cells[1]);
        const state = isState(word) ? word : stateOf(word) ?? stateOf(text);
        if (state === null) {
          report.say('stateUnknown', 'advice', {ref}, null, word || text);
          break;
        }
        const rule = cellText(cells[2]);
        list.push({id: cellText(cells[3]) || `verdict-${list.length + 1}`, label: text, state, ...(rule === '' ? {} : {rule})});
        put(fields, 'statuses', list, `/statuses/${list.length - 1}`);
        break;
      }
      case 'declaredShare': {
        const declared = inside('declared');
        const list = (declared['figures'] as Fields[] | undefined) ?? [];
        const share = readShare(cells[1], null, pointStyle);
        if (share.kind !== 'share') {
          report.say(share.kind === 'fault' && share.code === 'negative' ? 'shareNegative' : share.kind === 'fault' && share.code === 'scale' ? 'shareScale' : 'words', 'advice', {ref}, null, cellText(cells[1]), 'share');
          break;
        }
        const rule = cellText(cells[2]);
        const printed = cellText(cells[3]) || share.text;
        list.push({label: text, share: share.share, ...(share.digits === undefined ? {} : {digits: share.digits}), ...(printed === undefined ? {} : {text: printed}), ...(rule === '' ? {} : {rule})});
        put(declared, 'figures', list, `/declared/figures/${list.length - 1}`);
        break;
      }
      case 'more':
        more += cells.map((cell) => (typeof cell === 'string' ? cell : cellText(cell))).join('');
        moreRef ||= ref;
    }
  }
  if (more !== '') complete(report, more, moreRef);
  return report;
}

/** What rows could not hold: `set` holds fields by their name, `without` names of fields that seem to be there. */
function complete(report: Builder, more: string, ref: string): void {
  try {
    const {set = {}, without = []} = JSON.parse(more) as {set?: Record<string, unknown>; without?: string[]};
    for (const name of without) delete report.fields[name];
    for (const [name, value] of Object.entries(set)) report.fields[name] = value;
  } catch {
    report.say('moreUnreadable', 'error', {ref}, null, more);
  }
}
