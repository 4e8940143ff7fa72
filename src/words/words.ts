import type {Check, StructureFinding} from '../checker/check.js';
import type {Format} from './format.js';
import type {FirstWords} from '../checker/first-report.js';
import type {TemplateWords} from '../checker/template-report.js';
import type {InitFault} from '../cli/init.js';
import type {Fault} from '../cli/options.js';
import type {DestinationFault} from '../cli/publish/destination.js';
import type {RenderFault} from '../cli/render.js';
import type {Spot} from '../checker/scan.js';
import type {Trouble} from '../files/trouble.js';
import type {RuleWords} from './rule-words.js';
import type {TableWords} from './table-words.js';
import type {SeriesWords} from './series-words.js';

/** Everything the command says, in one language. Sentences are complete; places and item numbers are put before them. */
export interface Words {
  /** BCP 47 tag, for Intl. */
  readonly lang: string;
  readonly usage: string;
  fault(fault: Fault): string;
  /** @param tags the languages there are */
  noLanguage(tag: string, tags: readonly string[]): string;
  trouble(trouble: Trouble, format: Format): string;
  readonly level: Readonly<Record<'error' | 'advice' | 'info', string>>;
  /** Headings of the findings of structure. */
  readonly structure: Readonly<Record<StructureFinding['code'], string>>;
  finding(finding: Omit<StructureFinding, 'level' | 'item' | 'form'>): string;
  /** Said after a finding. @param form JSON */
  form(form: string): string;
  readonly rules: RuleWords;
  /** The whole document, as a place. */
  readonly whole: string;
  /** An item as a place, by what it has of a number and a title. */
  item(number: number | null, title: string | null): string;
  spot(spot: Spot): string;
  known(reason: string): string;
  /** Said after the first thousand findings of a rule. */
  more(count: number, format: Format): string;
  /** The closing line. */
  counts(counts: Check['counts'], format: Format): string;
  readonly nothing: string;
  /** Said where the structure does not hold. */
  readonly notCompared: string;
  /** Said where there is advice and no error. */
  readonly drawn: string;
  readonly notChecked: string;
  /** Said after the findings that make a file no report. */
  readonly noReport: string;
  /** What is said of tables. */
  readonly table: TableWords;
  /** Why nothing was drawn. */
  undrawn(fault: RenderFault | {readonly code: 'unbuilt'}): string;
  /** For a fault of the command itself. */
  crash(reason: string): string;
  total(files: number, counts: Check['counts'], unread: number, format: Format): string;
  /** What has to be uploaded for a snippet: the publisher's own files, and those of the package. @param base address of the folder; null = that of the page */
  upload(files: {readonly own: readonly string[]; readonly files: readonly string[]}, base: string | null): string;
  /** Of a port of this machine that cannot be had. @param error the system's word for why */
  noPort(port: number, error: string): string;
  readonly preview: {
    serving(file: string, address: string): string;
    /** For what is no file that can be saved again. */
    noFile(file: string): string;
    /** Heading over the reason why a file could not be read. */
    readonly unread: string;
    /** What became of the file that was saved last. */
    drawn(time: string): string;
    kept(time: string): string;
    readonly none: string;
    /** Said by the page once the command has ended. */
    readonly stopped: string;
    readonly title: string;
    readonly board: string;
    readonly categories: string;
    readonly figures: string;
    readonly figure: string;
    readonly noFigures: string;
    readonly findings: string;
  };
  readonly publish: {
    baseUrl(text: string): string;
    /** For an address without https. */
    insecure(base: string): string;
    destination(fault: DestinationFault, folder: string): string;
    /** Said where the report has errors. */
    stopped: string;
    noPicture(reason: string): string;
    done(files: number, written: number, folder: string, format: Format): string;
    next(base: string): string;
  };
  readonly series: SeriesWords;
  /** The example in the template of a table. */
  readonly template: TemplateWords;
  readonly init: {
    readonly first: FirstWords;
    written(file: string): string;
    fault(fault: InitFault, file: string): string;
  };
  readonly desk: {
    serving(address: string): string;
    /** Where nothing was built. */
    readonly unbuilt: string;
  };
  /** What the published pages say beside the board. */
  readonly pages: {
    /** Heading of the page of snippets, and the link to it. */
    readonly embed: string;
    readonly figures: string;
    readonly forms: Readonly<Record<'board.png' | 'board.svg' | 'board.txt', string>>;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly snippets: Readonly<Record<'script' | 'frame' | 'address' | 'html', {readonly heading: string; readonly note: string}>>;
  };
}
