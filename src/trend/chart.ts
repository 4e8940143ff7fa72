import {scaleLinear, scaleUtc} from 'd3-scale';
import {curveStepAfter, line} from 'd3-shape';
import {least, most} from '../schema/extremes.js';
import type {PartialDate} from '../schema/report.js';
import {dayLength, dayOf, lengthOf, timeOf} from './day.js';
import type {Trend} from './trend.js';

/** A place in a chart, in percent of its width and height, from its top left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A picture of a trend. Paths are in a square of 1000 by 1000, to be stretched to the chart; places are in percent of it. */
export interface Chart {
  /** One for each run of two points or more. */
  readonly lines: readonly string[];
  /** The course of the plan, empty where there is none; and the targets as stepped lines: one, two of a range, or none. */
  readonly course: string;
  readonly targets: readonly string[];
  /** Of each point of the trend; null where it has no value. */
  readonly places: readonly (Place | null)[];
  /** Height of the baseline; null where there is none. */
  readonly baseline: number | null;
  /** Place of today in time; null where it lies outside. */
  readonly today: number | null;
  readonly times: readonly {readonly x: number; readonly date: PartialDate}[];
  readonly values: readonly {readonly y: number; readonly value: number}[];
  /** Where the axis begins, in the measure; 0 for amounts that are not negative. */
  readonly from: number;
}

/** The size of the square that paths are drawn in. */
export const square = 1000;

/** How far values may lie from 0 before an axis of a rate begins elsewhere: the lowest at half of the highest. */
const far = 0.5;

/**
 * The chart of a trend: dates by day, amounts from 0 on. The axis of a rate begins elsewhere where all of it lies far from 0.
 *
 * @param mirrored whether time runs from right to left
 * @param ticks    about how many dates and values the axes name, 2 and up
 */
export function chartOf(trend: Trend, {mirrored = false, ticks = [6, 4]}: {mirrored?: boolean; ticks?: readonly [number, number]} = {}): Chart {
  const {points, course, targets, range, baseline, runs, today} = trend;
  const known = points.flatMap(({value, first}) => [value, first].filter((one) => one !== null));
  const [startTime, endTime] = timesOf(trend);
  const [low, high] = boundsOf([...known, ...course?.points.map(({value}) => value) ?? [], ...targets.map(({value}) => value), ...range ?? [], ...baseline ? [baseline.value] : []], trend.rate, ticks[1]);
  const time = scaleUtc([startTime, endTime], mirrored ? [100, 0] : [0, 100]);
  // Halved, so that no distance of two numbers is beyond all numbers.
  const value = scaleLinear([low / 2, high / 2], [100, 0]);
  const x = (moment: number): number => rounded(time(moment));
  const y = (amount: number): number => rounded(value(amount / 2));
  const path = line<readonly [number, number]>((one) => x(one[0]) * square / 100, (one) => y(one[1]) * square / 100).digits(1);
  const steps = (levels: readonly (readonly [number, number])[]): string => path.curve(curveStepAfter)([...levels, [endTime, levels[levels.length - 1]![1]] as const])!;
  const lines = runs.filter(({length}) => length > 1).map((run) => path(run.map((i) => [points[i]!.time, points[i]!.value!] as const))!);
  const plan = course ? path(course.points.map((point) => [point.time, point.value] as const)) ?? '' : '';
  const todayAt = x(today);
  return {
    lines, course: plan,
    targets: [
      ...(targets.length === 0 ? [] : [steps(targets.map(({from, value: level}) => [Math.max(from, startTime), level] as const))]),
      ...(range ?? []).map((end) => steps([[startTime, end]])),
    ],
    places: points.map((point) => (point.value === null ? null : {x: x(point.time), y: y(point.value)})),
    baseline: baseline && y(baseline.value),
    today: todayAt >= 0 && todayAt <= 100 ? todayAt : null,
    times: datesOf(points, [startTime, endTime], ticks[0]).map(({at, date}) => ({x: x(at), date})),
    values: amountsOf(low, high, ticks[1]).map((one) => ({y: y(one), value: one})),
    from: low,
  };
}

/** The time of a chart: of the plan, of the points, and of today where there are points. */
function timesOf({points, course, start, end, today}: Trend): readonly [number, number] {
  const all = [start, end, ...points.map(({time}) => time), ...course?.points.map(({time}) => time) ?? [], ...points.length > 0 ? [today] : []].filter(Number.isFinite);
  const [first, last] = [least(all), most(all, -Infinity)];
  if (first === Infinity) return [0, dayLength];
  const room = Math.max(dayLength, points[0] === undefined ? 0 : lengthOf(points[0].date));
  return first === last ? [first - room, last + room] : [first, last];
}

/** The values of an axis: whole steps around what is drawn; from 0 on, unless it is a rate that lies far from 0, or there are negative amounts. */
function boundsOf(all: readonly number[], rate: boolean, count: number): readonly [number, number] {
  const [lowest, highest] = [least(all), most(all, -Infinity)];
  if (lowest === Infinity) return [0, 1];
  const away = rate && lowest > far * highest && lowest < highest;
  const [low, high] = [away ? lowest : Math.min(0, lowest), Math.max(0, highest)];
  if (low === high) return [0, 1];
  if (!isRoomy(low, high)) return [low, high];
  const [nicely, up] = scaleLinear().domain([low, high]).nice(count).domain() as [number, number];
  return Number.isFinite(nicely) && Number.isFinite(up) ? [nicely, up] : [low, high];
}

/** Whether d3 can tell steps between two numbers: neither beyond the largest nor below the smallest. */
const isRoomy = (low: number, high: number): boolean => Number.isFinite(high - low) && high - low > 1e-290;

const amountsOf = (low: number, high: number, count: number): readonly number[] => (isRoomy(low, high) ? scaleLinear().domain([low, high]).ticks(count) : [low, high]);

/**
 * Dates for the ticks of a time axis, as short as they tell them apart: years, months, else days. Where every figure is of the end of a
 * month or a year, as most reports are, a tick stands at the end too: the figure of 31 December 2024 stands above `2024`.
 */
function datesOf(points: Trend['points'], [start, end]: readonly [number, number], count: number): readonly {at: number; date: PartialDate}[] {
  const areEnds = points.length > 0 && points.every(endsMonth);
  const ticks = scaleUtc([start, end + (areEnds ? dayLength : 0)], [0, 1]).ticks(count);
  // No finer than the figures are: months tell nothing between figures of years.
  const finest = points.length === 0 ? 10 : most(points.map(({date}) => date.length), 4);
  const times = [...new Set(ticks.map((tick) => timeOf(dayOf(tick.getTime()))))].filter((time) => dayOf(time).slice(finest).replace(/-01/g, '') === '');
  const days = times.map((time) => new Date(time));
  const isYears = days.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  const length = isYears ? 4 : days.every((date) => date.getUTCDate() === 1) ? 7 : 10;
  const shift = areEnds && length < 10 ? dayLength : 0;
  return times.map((time) => ({at: time - shift, date: dayOf(time - shift).slice(0, length)})).filter(({at}) => at >= start && at <= end);
}

/** Whether a date ends with its month: a month or a year does. */
const endsMonth = ({time}: {readonly time: number}): boolean => new Date(time + dayLength).getUTCDate() === 1;

const rounded = (percent: number): number => Math.round(percent * 100) / 100 + 0;
