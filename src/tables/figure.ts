import {cellText, isBlank, shifted} from './cell.js';
import {Builder} from './builder.js';
import {columnOf, type Field} from './columns.js';
import type {Mapping} from './mapping.js';
import {type Amount, readAmount} from './read/amount.js';
import {choiceOf, type ChoiceSet} from './read/choice.js';
import {lastDay, readDate} from './read/date.js';
import {magnitudeAt, magnitudes} from './read/magnitude.js';
import {missingOf} from './read/missing.js';
import {pointStyle} from './read/number-style.js';
import {readShare} from './read/share.js';
import {readTarget} from './read/target.js';
import {type Slot, slotOf, type Slots, slotsAtDates, textAt} from './slots.js';

/** What a row is read with. */
export interface Context {
  /** Language of the words without a language of their own. */
  readonly lang: string;
  /** Fields that have a column without a date: then columns at dates are the history. */
  readonly undated: ReadonlySet<Field>;
  /** The latest date that any row has a value at; null where no value has a date. */
  readonly latest: string | null;
  /** Whether the table has any column of targets or shares: then a figure is progress unless it says otherwise. */
  readonly hasTargets: boolean;
  readonly defaults: NonNullable<Mapping['defaults']>;
  /** The unit that is said above the table, for every figure without another; null where none is. */
  readonly unit: string | null;
  /** The publisher's words for states. */
  readonly states: Readonly<Record<string, string | null>>;
}

/** What a row says of a figure. */
export interface FigureRead extends Builder {
  /** Where in the item it belongs. */
  readonly place: 'metric' | 'part' | 'kind' | 'shared' | 'milestone';
  /** Cells of the row that were not taken. */
  readonly left: readonly Slot[];
}

class Figure extends Builder implements FigureRead {
  place: FigureRead['place'] = 'metric';
  readonly left: Slot[] = [];
}

/** The unit of a row: that of its column, and that of its name or above the table, which a unit in the cell itself goes before. */
interface Units {
  readonly column: unknown;
  readonly other: unknown;
}

/** A number with the unit and power of ten that cell, unit column and head give it. */
interface Sized {
  readonly value: number;
  readonly unit: unknown;
  readonly magnitude: number | undefined;
  readonly amount: Amount;
}

/**
 * The figure of a row.
 *
 * @param label what is counted where no cell says it: the title of the item
 */
export function readFigure(slots: Slots, context: Context, label: string | Record<string, string> | undefined): FigureRead {
  const figure = new Figure();
  const roleSlot = slotOf(slots, 'role');
  const role = roleSlot ? choice(figure, roleSlot, 'role', '/role') : null;
  const at = (field: Parameters<typeof slotOf>[1]): Slot | undefined => slotOf(slots, field);
  const own = textAt(slots, 'figure', context.lang);
  if (role === 'milestone') {
    milestone(figure, slots, context, own ?? label);
    return whole(figure, slots, 'milestone');
  }
  const name = own ?? label;
  if (name === undefined) figure.say('labelMissing', 'error', {ref: [...slots.values()][0]?.[0]?.ref ?? ''}, '/label');
  const units: Units = {column: unitOf(slots, context.lang), other: (typeof name === 'string' ? unitInLabel(name) : undefined) ?? context.unit ?? undefined};
  const unitWord = units.column ?? units.other;
  const current = currentSlot(slots, context);
  const value = current.slot;
  const isPart = role === 'partOfValue' || role === 'partOfTarget';
  figure.place = isPart ? 'part' : role === 'kind' ? 'kind' : role === 'shared' ? 'shared' : 'metric';

  const target = figure.place === 'metric' || role === 'shared' ? readTargets(figure, slots, units, current.period, context) : null;
  const read = value ? readValue(figure, value, units) : null;
  const sized = read !== null && 'value' in read ? read : null;
  const isPercentValue = sized?.amount.rate !== undefined;
  const metricRole = role === 'rate' || role === 'context' || role === 'progress' ? role
    : target === null && !hasAny(slots, ['baseline', 'share', 'plan']) && isPercentValue ? 'rate'
      : context.hasTargets || target !== null || hasAny(slots, ['baseline', 'share', 'plan']) ? 'progress' : 'context';

  if (role === 'shared') {
    figure.set('label', own, at('figure')?.ref);
    figure.set('value', target?.value, target?.ref);
    if (target?.value === undefined) figure.say('words', 'error', at('target') ?? at('value') ?? roleSlot!, '/value', cellText(at('target')?.cell), 'target');
    figure.set('unit', target?.unit ?? unitWord);
    figure.set('origin', 'printed');
    figure.set('text', target?.text);
    const covers = at('covers');
    const ids = covers ? cellText(covers.cell).split(/[\s,;，；、]+/).filter(Boolean) : [];
    figure.set('metrics', ids, covers?.ref);
    if (ids.length === 0) figure.say('sharedMetrics', 'error', covers ?? roleSlot!, '/metrics');
    return whole(figure, slots, 'shared');
  }

  if (figure.place === 'metric') figure.set('role', metricRole, roleSlot?.ref);
  if (isPart) figure.set('role', 'part', roleSlot?.ref);
  const idSlot = at('id');
  if (idSlot && figure.place !== 'kind') {
    const id = cellText(idSlot.cell);
    if (/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id)) figure.set('id', id, idSlot.ref);
    else figure.say('idForm', 'advice', idSlot, null, id);
  }
  figure.set('label', name, at('figure')?.ref ?? slots.get('item')?.[0]?.ref);
  if (isPart) figure.set('of', role === 'partOfTarget' ? 'target' : 'value', roleSlot?.ref);

  const isRate = figure.place === 'metric' && metricRole === 'rate';
  const numberName = isRate ? 'rate' : 'value';
  if (sized && value) {
    const {amount} = sized;
    const number = isRate ? (amount.rate ?? rateOfPlain(figure, value, sized)) : sized.value;
    figure.set(numberName, number, value.ref);
    if (amount.bound === 'about' || amount.bound === 'over' || amount.bound === 'atLeast') figure.set('qualifier', amount.bound, value.ref);
  } else if (read !== null && 'missing' in read && value) {
    if (read.missing !== null && figure.place !== 'kind') figure.set('missing', read.missing, value.ref);
    if (figure.place === 'kind') figure.say('words', 'error', value, '/value', cellText(value.cell), 'value');
  }
  const printed = textAt(slots, 'printed', context.lang);
  const valueText = read !== null && 'text' in read ? read.text : sized?.amount.text;
  figure.set('text', printed ?? valueText, at('printed')?.ref ?? value?.ref);
  if (!sized && read === null && typeof printed === 'string') {
    // Only the printed form is there: the number stands in it.
    const slot = at('printed')!;
    const inner = readAmount(slot.cell, pointStyle);
    if (inner.kind === 'amount' && !inner.ambiguous && inner.bound !== 'atMost' && inner.bound !== 'under') {
      figure.set(numberName, isRate ? inner.rate ?? inner.value : inner.value, slot.ref);
      if (inner.unit !== undefined && unitWord === undefined) figure.set('unit', inner.unit, slot.ref);
      if (inner.magnitude !== undefined) figure.set('magnitude', inner.magnitude, slot.ref);
      if (inner.precision !== undefined && figure.place === 'metric') figure.set('precision', inner.precision, slot.ref);
    }
  }
  if (!isRate && figure.place !== 'kind') {
    const printedAmount = typeof printed === 'string' ? readAmount(printed, pointStyle) : null;
    // The printed form says the power of ten, where it prints the same number.
    const detail = printedAmount?.kind === 'amount' && !printedAmount.ambiguous && sized && printedAmount.value === sized.value ? printedAmount : sized?.amount;
    figure.set('magnitude', sized?.magnitude ?? detail?.magnitude);
    if (figure.place === 'metric') {
      figure.set('unit', sized?.unit ?? target?.unit ?? unitWord, at('unit')?.ref ?? value?.ref);
      if (sized && detail?.precision !== undefined) figure.set('precision', detail.precision);
    }
  }
  if (figure.place === 'kind') {
    take(figure, at('basis'), 'basis', 'basis');
    return whole(figure, slots, 'kind');
  }
  const exactness = at('qualifier');
  if (exactness) take(figure, exactness, 'qualifier', 'qualifier');
  if (!isRate) {
    const basis = at('basis');
    if (basis) take(figure, basis, 'basis', 'basis');
    else if (context.defaults.basis !== undefined && figure.place === 'metric') figure.set('basis', context.defaults.basis);
  }
  if (figure.place === 'metric') {
    const day = at('asOf');
    const asOf = day ? dateOf(figure, day, '/asOf') : current.period ?? undefined;
    figure.set('asOf', asOf, day?.ref ?? value?.ref);
  }
  const share = currentShare(slots, current.period, context);
  const isProgress = figure.place === 'metric' && metricRole === 'progress';
  if (isProgress || isPart) stated(figure, share, slots, context);
  else if (share) figure.left.push(share);
  if (isProgress) {
    const better = at('better');
    if (better) take(figure, better, 'better', 'direction');
    else if (context.defaults.better !== undefined) figure.set('direction', context.defaults.better);
    baseline(figure, slots, units);
    setTarget(figure, target, slots, sized, isPercentValue);
    history(figure, slots, units, current, context);
    plan(figure, slots, context, units);
  }
  // A note of a part stands beside it, as that of every figure.
  figure.set('note', textAt(slots, 'note', context.lang), at('note')?.ref);
  for (const slot of [...slotsAtDates(slots, 'share')]) if (slot !== share) figure.left.push(slot);
  return whole(figure, slots, isPart ? 'part' : metricRole);
}

/** The columns of figures that each kind of row can hold. */
const held: Readonly<Record<string, readonly Field[]>> = {
  milestone: ['figure', 'role', 'value', 'asOf', 'by', 'basis', 'note'],
  shared: ['figure', 'role', 'target', 'unit', 'covers'],
  kind: ['figure', 'role', 'value', 'printed', 'basis'],
  part: ['figure', 'role', 'id', 'value', 'printed', 'qualifier', 'basis', 'share', 'of', 'note'],
  rate: ['figure', 'role', 'id', 'value', 'printed', 'qualifier', 'asOf', 'note'],
  context: ['figure', 'role', 'id', 'value', 'printed', 'qualifier', 'unit', 'basis', 'asOf', 'note'],
};
/** Columns that say something of another one: they are left where that has nothing to say. */
const details: readonly (readonly [Field, string])[] = [['of', 'stated'], ['targetKind', 'target'], ['by', 'target'], ['baselineDate', 'baseline'], ['planRule', 'pace']];

/** A figure with every cell of its row that it could not hold: none is dropped in silence. */
function whole(figure: Figure, slots: Slots, kind: string): Figure {
  const add = (slot: Slot): void => {
    if (!figure.left.includes(slot) && !isBlank(slot.cell) && missingOf(cellText(slot.cell)) === undefined) figure.left.push(slot);
  };
  for (const [field, all] of slots) {
    if (columnOf.get(field)!.level !== 'figure' || field === 'more') continue;
    const fits = held[kind]?.includes(field) ?? field !== 'covers';
    // The unit of a rate is what its number says already.
    if (kind === 'rate' && field === 'unit' && all.every(({cell}) => /^[%％]$/.test(cellText(cell)))) continue;
    for (const slot of all) if (!fits || (kind !== 'progress' && slot.reading.period !== null && !figure.origins.some(([, ref]) => ref === slot.ref))) add(slot);
  }
  for (const [field, name] of details) if (figure.fields[name] === undefined) for (const slot of slots.get(field) ?? []) if (field !== 'by' || kind !== 'milestone') add(slot);
  return figure;
}

const hasAny = (slots: Slots, fields: readonly Parameters<typeof slotOf>[1][]): boolean => fields.some((field) => slots.get(field)?.some(({cell}) => !isBlank(cell) && missingOf(cellText(cell)) === undefined));

/** The value that is the present one: that without a date; else that of the latest date of the table; else the latest that is a number. */
function currentSlot(slots: Slots, {undated, latest}: Context): {readonly slot: Slot | undefined; readonly period: string | null} {
  if (undated.has('value')) return {slot: slotOf(slots, 'value'), period: null};
  const dated = slotsAtDates(slots, 'value');
  // Where the latest figure of the table is said to be missing, an older one does not take its place; where nothing stands, it does, with its date.
  const slot = dated.find(({reading}) => reading.period === latest) ?? dated.findLast(({cell, reading}) => readAmount(cell, reading.style).kind === 'amount') ?? dated.at(-1);
  return {slot, period: slot?.reading.period ?? null};
}

const currentShare = (slots: Slots, period: string | null, {undated}: Context): Slot | undefined => (undated.has('share') ? slotOf(slots, 'share')
  : period !== null ? slotsAtDates(slots, 'share').find(({reading}) => reading.period === period) : undated.has('value') ? undefined : slotsAtDates(slots, 'share').at(-1));

function unitOf(slots: Slots, lang: string): string | Record<string, unknown> | undefined {
  const all = slots.get('unit') ?? [];
  const unit = textAt(slots, 'unit', lang);
  // A dash for a unit is no unit.
  return typeof unit === 'string' && all.length === 1 && /^[-–—/]$/.test(unit) ? undefined : unit;
}

/** The unit in brackets behind a name, as in 体检人数（万人）; only what is a unit for certain. */
function unitInLabel(label: string): string | undefined {
  const [, inside] = /[(（[]\s*(?:单位[:：]\s*)?([^()（）[\]]{1,20})\s*[)）\]]\s*$/.exec(label) ?? [];
  if (inside === undefined) return undefined;
  const unit = inside.trim();
  return unitPower(unit).factor > 1 || unitWords.test(unit) ? unit : undefined;
}

/** Units that are nothing else. */
const unitWords = /^(?:[%％]|[人个户套所处亩件台辆条项次元吨座家名张例只头株棵]|万元|公里|公顷|平方米|平方公里|千米|千克|公斤|小时|分钟|批次|人次|km|km2|km²|m2|m²|m3|m³|㎡|ha|t|kg|kt|mt|kwh|mwh|gwh|mw|gw|€|\$|£|¥|eur|usd|gbp|cny|rmb|µg\/m³|μg\/m3|ug\/m3)$/i;

/** A number in whole units: times the power of ten of its head and unit, unless the cell has its own. */
function sizedOf(amount: Amount, slot: Slot, units: Units): Sized {
  const word = units.column ?? slot.reading.unit ?? amount.unit ?? units.other;
  if (amount.rate !== undefined) return {value: amount.value, unit: '%', magnitude: undefined, amount};
  const power = typeof word === 'string' && amount.magnitude === undefined && slot.reading.factor === 1 ? unitPower(word) : {factor: 1, unit: word};
  const factor = amount.magnitude === undefined ? slot.reading.factor * power.factor : 1;
  const exponent = Math.log10(factor);
  const value = factor === 1 ? amount.value : Number.isInteger(exponent) ? shifted(amount.value, exponent) : amount.value * factor;
  return {value, unit: power.unit === '' ? undefined : power.unit, magnitude: amount.magnitude ?? (factor > 1 && magnitudes.includes(factor) ? factor : undefined), amount};
}

/** The power of ten in a unit such as 万元, "thousand homes" or "USD million". */
function unitPower(word: string): {readonly factor: number; readonly unit: string} {
  const {factor, rest} = magnitudeAt(word);
  if (factor > 1 && !/^(?:个百分点)/.test(word)) return {factor, unit: rest.trim()};
  const tail = /^(.+?)\s+\(?(thousands?|millions?|billions?|miles|millones)\)?(?: de)?$/i.exec(word);
  if (!tail) return {factor: 1, unit: word};
  const power = /^(?:thousand|miles)/i.test(tail[2]!) ? 1e3 : /^b/i.test(tail[2]!) ? 1e9 : 1e6;
  return {factor: power, unit: tail[1]!.trim()};
}

function readValue(figure: Figure, slot: Slot, units: Units): Sized | {readonly missing: string | null; readonly text?: string} {
  const amount = readAmount(slot.cell, slot.reading.style);
  if (amount.kind === 'missing') return {missing: amount.reason};
  if (amount.kind === 'fault') {
    figure.fault(amount, slot, '/value');
    return {missing: null, ...(amount.code === 'words' || amount.code === 'two' ? {text: amount.text} : {})};
  }
  if (amount.bound === 'atMost' || amount.bound === 'under') {
    figure.say('bound', 'advice', slot, '/value', amount.text ?? '', 'value');
    return {missing: null, text: amount.text!};
  }
  if (amount.ambiguous) {
    figure.say('numberAmbiguous', 'advice', slot, '/value', cellText(slot.cell), 'value');
    return {missing: null, text: cellText(slot.cell)};
  }
  return sizedOf(amount, slot, units);
}

/** A plain number in the cell of a rate: 0.97 as it is, 97 only where the unit is %. */
function rateOfPlain(figure: Figure, slot: Slot, {amount, unit}: Sized): number | undefined {
  if (unit === '%' || unit === '％') return shifted(amount.value, -2);
  if (Math.abs(amount.value) <= 1) return amount.value;
  figure.say('shareScale', 'advice', slot, '/rate', cellText(slot.cell), 'value');
  return undefined;
}

interface TargetRead {
  readonly target: Record<string, unknown>;
  /** The one number of it; undefined of a range and of none. */
  readonly value: number | undefined;
  readonly unit: unknown;
  readonly text: string | undefined;
  readonly isPercent: boolean;
  readonly ref: string;
  readonly slot: Slot;
}

/** The target that the value of a period is held to. */
function readTargets(figure: Figure, slots: Slots, units: Units, period: string | null, context: Context): TargetRead | null {
  const hasUndated = context.undated.has('target');
  const undated = slotOf(slots, 'target');
  if (hasUndated) return undated ? oneTarget(figure, undated, units, null, slots) : null;
  const dated = slotsAtDates(slots, 'target').filter(({cell, reading}) => readTarget(cell, reading.style).kind === 'target');
  for (const slot of slotsAtDates(slots, 'target')) {
    // Those before the present value are the history's.
    if (period !== null && slot.reading.period! < period) continue;
    const read = readTarget(slot.cell, slot.reading.style);
    if (read.kind === 'fault') figure.fault(read, slot, '/target');
  }
  const later = period === null ? [] : dated.filter(({reading}) => reading.period! > period);
  // That of the same period; else the only one that is still to come; else the last of all.
  const chosen = period === null ? dated.at(-1) : dated.find(({reading}) => reading.period === period) ?? later.at(-1);
  const rest = dated.filter((slot) => slot !== chosen && (period === null ? true : slot.reading.period! > period));
  if (rest.length > 0 && !context.defaults.planRule) figure.left.push(...rest);
  return chosen ? oneTarget(figure, chosen, units, chosen.reading.period, slots) : null;
}

function oneTarget(figure: Figure, slot: Slot, units: Units, by: string | null, slots: Slots): TargetRead | null {
  const read = readTarget(slot.cell, slot.reading.style);
  if (read.kind === 'missing') return null;
  if (read.kind === 'fault') {
    figure.fault(read, slot, '/target');
    return null;
  }
  const {target, amount} = read;
  if (amount === null) return {target: {...target}, value: undefined, unit: undefined, text: undefined, isPercent: false, ref: slot.ref, slot};
  if (amount.ambiguous) {
    figure.say('numberAmbiguous', 'advice', slot, '/target/value', cellText(slot.cell), 'target');
    return null;
  }
  const size = (value: number): number => sizedOf({...amount, value}, slot, units).value;
  const {unit} = sizedOf(amount, slot, units);
  const kindSlot = slotOf(slots, 'targetKind');
  const named = kindSlot ? choice(figure, kindSlot, 'targetKind', '/target/kind') : null;
  const text = amount.text ?? undefined;
  const due = read.by ?? by;
  const rest = {origin: 'printed', ...(text === undefined ? {} : {text}), ...(due === null ? {} : {by: due})};
  if (target.kind === 'range') return {target: {kind: 'range', min: size(target.min), max: size(target.max), ...rest}, value: undefined, unit, text, isPercent: amount.rate !== undefined, ref: slot.ref, slot};
  const kind = named !== null && named !== 'range' && named !== 'none' ? named : target.kind;
  const value = size((target as {value: number}).value);
  return {target: {kind, value, ...rest}, value, unit, text, isPercent: amount.rate !== undefined, ref: slot.ref, slot};
}

function setTarget(figure: Figure, read: TargetRead | null, slots: Slots, sized: Sized | null, isPercentValue: boolean): void {
  const by = slotOf(slots, 'by');
  const kindSlot = slotOf(slots, 'targetKind');
  if (read === null) {
    if (kindSlot && choice(figure, kindSlot, 'targetKind', '/target/kind') === 'none') figure.set('target', {kind: 'none'}, kindSlot.ref);
    if (by) figure.left.push(by);
    return;
  }
  const target = {...read.target};
  if (sized && typeof target['value'] === 'number' && isPercentValue !== read.isPercent && target['value'] !== 0) {
    if (isPercentValue && Math.abs(target['value']) <= 1) target['value'] = shifted(target['value'], 2);
    else if (!isPercentValue) {
      // "100 %" of what? The value is no percentage.
      figure.say('targetScale', 'advice', read.slot, null, cellText(read.slot.cell), 'target');
      figure.left.push(read.slot);
      return;
    }
    figure.say('targetScale', 'advice', read.slot, '/target/value', cellText(read.slot.cell), 'guessed');
  }
  if (by && target['kind'] !== 'none') {
    const date = dateOf(figure, by, '/target/by');
    if (date !== undefined) {
      target['by'] = date;
      figure.origins.push(['/target/by', by.ref]);
    }
  } else if (by) figure.left.push(by);
  if (kindSlot) figure.origins.push(['/target/kind', kindSlot.ref]);
  figure.set('target', target, read.ref);
}

function stated(figure: Figure, slot: Slot | undefined, slots: Slots, context: Context): void {
  if (!slot) return;
  const read = readShare(slot.cell, slot.reading.scale, slot.reading.style);
  if (read.kind === 'missing') return;
  if (read.kind === 'fault') {
    figure.fault(read, slot, '/stated/share');
    return;
  }
  if (read.ambiguous) return figure.say('numberAmbiguous', 'advice', slot, '/stated/share', cellText(slot.cell), 'share');
  const ofSlot = slotOf(slots, 'of');
  const of = (ofSlot ? choice(figure, ofSlot, 'of', '/stated/of') : null) ?? slot.reading.of ?? context.defaults.of ?? 'unstated';
  figure.set('stated', {share: read.share, of, ...(read.digits === undefined ? {} : {digits: read.digits}), ...(read.text === undefined ? {} : {text: read.text})}, slot.ref);
  if (ofSlot) figure.origins.push(['/stated/of', ofSlot.ref]);
}

function baseline(figure: Figure, slots: Slots, units: Units): void {
  const slot = slotOf(slots, 'baseline') ?? slotsAtDates(slots, 'baseline').at(-1);
  const when = slotOf(slots, 'baselineDate');
  if (!slot) {
    if (when && !isBlank(when.cell)) figure.left.push(when);
    return;
  }
  const amount = readAmount(slot.cell, slot.reading.style);
  if (amount.kind === 'missing') return;
  if (amount.kind === 'fault') return figure.fault(amount, slot, '/baseline/value');
  if (amount.ambiguous) return figure.say('numberAmbiguous', 'advice', slot, '/baseline/value', cellText(slot.cell), 'baseline');
  const date = when ? dateOf(figure, when, '/baseline/date') : slot.reading.period ?? undefined;
  figure.set('baseline', {value: sizedOf(amount, slot, units).value, ...(date === undefined ? {} : {date})}, slot.ref);
  if (when) figure.origins.push(['/baseline/date', when.ref]);
}

/** Earlier values and their targets, oldest first. */
function history(figure: Figure, slots: Slots, units: Units, current: {readonly slot: Slot | undefined; readonly period: string | null}, {undated}: Context): void {
  const points = new Map<string, {date: string; value?: number; target?: number; ref: string; targetRef?: string}>();
  const point = (slot: Slot) => {
    const date = slot.reading.period!;
    const found = points.get(date) ?? {date, ref: slot.ref};
    points.set(date, found);
    return found;
  };
  for (const slot of slotsAtDates(slots, 'value')) {
    if (slot === current.slot) continue;
    const amount = readAmount(slot.cell, slot.reading.style);
    if (amount.kind === 'fault') figure.fault(amount, slot, '/history');
    if (amount.kind !== 'amount') continue;
    if (amount.ambiguous) {
      figure.say('numberAmbiguous', 'advice', slot, '/history', cellText(slot.cell), 'value');
      continue;
    }
    // The history has no room for "about": a limit is no figure of its day.
    if (amount.bound !== undefined && amount.bound !== 'exact') {
      figure.say('bound', 'advice', slot, '/history', amount.text ?? '', 'value');
      if (amount.bound === 'atMost' || amount.bound === 'under') continue;
    }
    point(slot).value = sizedOf(amount, slot, units).value;
  }
  const hasUndatedTarget = undated.has('target');
  for (const slot of slotsAtDates(slots, 'target')) {
    if (!hasUndatedTarget && (current.period === null || slot.reading.period! >= current.period)) continue;
    const read = readTarget(slot.cell, slot.reading.style);
    if (read.kind === 'fault') figure.fault(read, slot, '/history');
    if (read.kind !== 'target') continue;
    if (read.amount === null || read.target.kind === 'range') figure.left.push(slot);
    else if (read.amount.ambiguous) figure.say('numberAmbiguous', 'advice', slot, '/history', cellText(slot.cell), 'target');
    else Object.assign(point(slot), {targetRef: slot.ref}).target = sizedOf({...read.amount, value: read.target.value}, slot, units).value;
  }
  const list = [...points.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  if (list.length === 0) return;
  figure.set('history', list.map(({date, value, target}) => ({date, ...(value === undefined ? {} : {value}), ...(target === undefined ? {} : {target})})));
  list.forEach(({ref, targetRef}, i) => {
    figure.origins.push([`/history/${i}`, ref]);
    if (targetRef !== undefined) figure.origins.push([`/history/${i}/target`, targetRef]);
  });
}

/** The planned course; it needs its rule. */
function plan(figure: Figure, slots: Slots, context: Context, units: Units): void {
  const dated = slotsAtDates(slots, 'plan');
  const ruleSlot = slotOf(slots, 'planRule');
  const points: {by: string; value?: number; share?: number}[] = [];
  const refs: string[] = [];
  for (const slot of dated) {
    const amount = readAmount(slot.cell, slot.reading.style);
    if (amount.kind === 'fault') figure.fault(amount, slot, '/pace');
    if (amount.kind !== 'amount') continue;
    if (amount.ambiguous) {
      figure.say('numberAmbiguous', 'advice', slot, '/pace', cellText(slot.cell), 'plan');
      continue;
    }
    points.push({by: lastDay(slot.reading.period!), ...(amount.rate === undefined ? {value: sizedOf(amount, slot, units).value} : {share: amount.rate})});
    refs.push(slot.ref);
  }
  const rule = (ruleSlot ? choice(figure, ruleSlot, 'planRule', '/pace/rule') : null) ?? context.defaults.planRule;
  if (points.length === 0) return;
  if (rule === undefined || rule === null) {
    figure.say('planRule', 'advice', dated[0]!, null, cellText(dated[0]!.cell));
    figure.left.push(...dated);
    return;
  }
  figure.set('pace', {rule, points}, refs[0]);
  if (ruleSlot) figure.origins.push(['/pace/rule', ruleSlot.ref]);
  refs.forEach((ref, i) => figure.origins.push([`/pace/points/${i}`, ref]));
}

function milestone(figure: Figure, slots: Slots, context: Context, name: string | Record<string, string> | undefined): void {
  figure.place = 'milestone';
  const at = (field: Parameters<typeof slotOf>[1]): Slot | undefined => slotOf(slots, field);
  const role = at('role')!;
  if (name === undefined) figure.say('labelMissing', 'error', role, '/text');
  figure.set('text', name, at('figure')?.ref ?? role.ref);
  const value = at('value');
  const state = value ? choice(figure, value, 'milestone', '/state') : null;
  if (!value) figure.say('choiceUnknown', 'error', role, '/state', '', 'milestone');
  figure.set('state', state ?? undefined, value?.ref);
  const day = at('asOf') ?? at('by');
  if (day) figure.set('date', dateOf(figure, day, '/date'), day.ref);
  if (at('asOf') && at('by')) figure.left.push(at('by')!);
  if (at('basis')) take(figure, at('basis'), 'basis', 'basis');
  figure.set('note', textAt(slots, 'note', context.lang), at('note')?.ref);
}

/** A choice in a cell, or a finding. */
function choice(figure: Builder, slot: Slot, set: ChoiceSet, within: string): string | null {
  const word = cellText(slot.cell);
  if (missingOf(word) !== undefined && choiceOf(set, word) === null) return null;
  const found = choiceOf(set, word);
  if (found === null) figure.say('choiceUnknown', set === 'milestone' || set === 'role' ? 'error' : 'advice', slot, within, word, set);
  return found;
}

function take(figure: Builder, slot: Slot | undefined, set: ChoiceSet, name: string): void {
  if (!slot) return;
  const value = choice(figure, slot, set, `/${name}`);
  if (value !== null) figure.set(name, value, slot.ref);
}

/** A date in a cell, or a finding. */
export function dateOf(builder: Builder, slot: Slot, within: string): string | undefined {
  const read = readDate(slot.cell, slot.reading.order, slot.reading.epoch);
  if (read.kind === 'date') return read.date;
  if (read.kind === 'fault') builder.say(read.code === 'words' ? 'dateWords' : read.code === 'order' ? 'dateOrder' : read.code === 'error' ? 'cellError' : 'formulaEmpty', 'advice', slot, within, read.text, slot.reading.field);
  return undefined;
}
