import {rules} from '../schema/rules.js';
import {Builder} from './builder.js';
import {cellText, isBlank} from './cell.js';
import {columnOf} from './columns.js';
import {dateOf} from './figure/cells.js';
import type {Context} from './figure/figure-builder.js';
import {readAmount} from './read/amount.js';
import {missingOf, saysNothing} from './read/missing.js';
import {isState, stateOf} from './read/state.js';
import {type Slot, slotOf, type Slots, textAt} from './slots.js';

/** Whether the schema has a field in a part. */
function inSchema(part: string, field: string): boolean {
  const rule = rules[part];
  return typeof rule === 'object' && rule.properties?.[field] !== undefined;
}

/** What a row says of its item: all but its title. `left` are cells that the schema has no field for. */
export class ItemRead extends Builder {
  readonly left: Slot[] = [];
}

/** The fields of an item that stand in a row; its title is left to the caller, who knows whether the item is new. */
export function readItem(slots: Slots, context: Context, hasFigure: boolean): ItemRead {
  const item = new ItemRead();
  const number = slotOf(slots, 'itemNumber');
  if (number) {
    const amount = readAmount(number.cell, number.reading.style);
    if (amount.kind === 'amount' && Number.isInteger(amount.value) && amount.value >= 1 && amount.text === undefined && amount.unit === undefined) item.set('number', amount.value, number.ref);
    else if (amount.kind !== 'missing') {
      // A code in the column of numbers, such as 1.2.3 or A-01, is a name.
      item.say('countForm', 'info', number, null, cellText(number.cell), 'itemNumber');
      item.left.push(number);
    }
  }
  item.set('text', textAt(slots, 'text', context.lang), slotOf(slots, 'text')?.ref);
  for (const field of ['responsible', 'tags'] as const) {
    const slot = slots.get(field)?.[0];
    if (!slot) continue;
    const [part, name] = columnOf.get(field)!.schemaField!;
    if (!inSchema(part, name)) for (const slot of slots.get(field)!) item.left.push(slot);
    else if (field === 'tags') item.set('tags', cellText(slot.cell).split(/\s*[,;，；、]\s*/).filter(Boolean), slot.ref);
    else item.set('responsible', textAt(slots, 'responsible', context.lang), slot.ref);
  }
  status(item, slots, context, hasFigure);
  const page = slotOf(slots, 'itemUrl');
  if (page) item.set('url', addressOf(item, page), page.ref);
  const source = slotOf(slots, 'source');
  const address = slotOf(slots, 'sourceUrl');
  const url = address && addressOf(item, address);
  const title = source && missingOf(cellText(source.cell)) === undefined ? cellText(source.cell) : url;
  if (title !== undefined) item.set('sources', [{title, ...(url === undefined ? {} : {url})}], (source ?? address)!.ref);
  if (source && url !== undefined) item.origins.set('/sources/0/url', address!.ref);
  if (!hasFigure) {
    const note = textAt(slots, 'note', context.lang);
    if (note !== undefined) item.set('notes', [note], slotOf(slots, 'note')?.ref);
    const due = slotOf(slots, 'by');
    const hasDue = due !== undefined && inSchema('Item', 'due');
    if (hasDue) item.set('due', dateOf(item, due, '/due'), due.ref);
    // What only a figure could hold.
    for (const field of ['by', 'unit', 'better', 'basis', 'of', 'targetKind', 'baselineDate', 'id', 'planRule', 'covers', 'qualifier'] as const) for (const slot of slots.get(field) ?? []) if (!isBlank(slot.cell) && !(hasDue && slot === due)) item.left.push(slot);
  }
  return item;
}

/** The address in a cell; undefined where it is none, which is said. */
function addressOf(item: ItemRead, slot: Slot): string | undefined {
  const url = cellText(slot.cell);
  if (/^(https?:|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\u0000-\u0020]*$/.test(url)) return url;
  item.say('addressForm', 'advice', slot, null, url);
  return undefined;
}

function status(item: ItemRead, slots: Slots, context: Context, hasFigure: boolean): void {
  // The word that decides is that in the language of the report.
  const rankOf = ({reading}: Slot): number => (reading.lang === null ? 0 : reading.lang === context.lang ? 1 : 2);
  const verdicts = [...slots.get('verdict') ?? []].sort((a, b) => rankOf(a) - rankOf(b));
  const [verdict] = verdicts;
  const dateSlot = slotOf(slots, 'verdictDate') ?? (hasFigure ? undefined : slotOf(slots, 'asOf'));
  const reason = textAt(slots, 'reason', context.lang);
  const text = textAt(slots, 'verdict', context.lang);
  const word = verdict ? cellText(verdict.cell) : '';
  if (!verdict || text === undefined || saysNothing(word)) {
    if (dateSlot && !isBlank(dateSlot.cell)) item.left.push(dateSlot);
    for (const slot of slots.get('reason') ?? []) item.left.push(slot);
    return;
  }
  const mapped = context.states[word];
  const own = context.scale.idOf(word) ?? (typeof mapped === 'string' && !isState(mapped) && context.scale.has(mapped) ? mapped : undefined);
  const state = typeof mapped === 'string' && isState(mapped) ? mapped : stateOf(word);
  if (own === undefined && state === null) item.say('stateUnknown', 'advice', verdict, '/status/state', word);
  const date = dateSlot ? dateOf(item, dateSlot, '/status/date') : undefined;
  // A word of the scale is said by its id; another word for it stays beside it.
  const verdictOf = own === undefined ? {state: state ?? 'unrated', text} : {is: own, ...(typeof text === 'string' && context.scale.idOf(text) === own ? {} : {text})};
  item.set('status', {...verdictOf, ...(date === undefined ? {} : {date}), ...(reason === undefined ? {} : {reason})}, verdict.ref);
  if (date !== undefined) item.origins.set('/status/date', dateSlot!.ref);
  for (const slot of slots.get('reason') ?? []) item.origins.set('/status/reason', slot.ref);
}
