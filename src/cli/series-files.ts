import {dirname, join} from 'node:path';
import type {Document} from '../checker/document.js';
import type {ParsedSeries} from '../schema/parse-series.js';
import {documentOf} from './document.js';

/** A report that a series names by its address, and what is there. */
export interface SeriesFile {
  /** Its place among the reports of the series. */
  readonly place: number;
  /** The file, or the address on the web. */
  readonly file: string;
  readonly document: Document;
}

/** What is at each address of a series. Never throws. @param file of the series, which its addresses are relative to; `-` is in the current folder */
export const seriesFiles = ({reports}: ParsedSeries, file: string): Promise<readonly SeriesFile[]> =>
  Promise.all(reports.flatMap(({src, whole}, place) => (src === undefined || whole !== undefined ? [] : [read(place, fileAt(src, file))])));

const read = async (place: number, file: string): Promise<SeriesFile> => ({place, file, document: await documentOf(file)});

/** A series with its reports in it. @param reportAt of a place; null leaves what stands there */
export const filled = (data: unknown, reportAt: (place: number) => object | null): object =>
  ({...data as object, reports: (data as {readonly reports: readonly unknown[]}).reports.map((one, place) => reportAt(place) ?? one)});

/** Whether something is at an address of the web and in no folder. */
export const isRemote = (file: string): boolean => /^https?:/i.test(file);

/** The file that an address of a series means; what is on the web stays there. */
function fileAt(src: string, file: string): string {
  if (isRemote(src)) return src;
  if (isRemote(file)) return new URL(src, file).href;
  const path = src.replace(/[?#].*/, '');
  try {
    return join(dirname(file), decodeURIComponent(path));
  } catch {
    // A percent sign that stands for itself.
    return join(dirname(file), path);
  }
}
