import type {Report} from '../schema/report.js';
import type {TableReading} from '../tables/read-table.js';
import type {Mapping} from '../tables/mapping.js';
import type {Sheet} from '../tables/sheet.js';
import type {Words} from '../words/words.js';
import type {GridChoice} from './grid/events.js';
import type {Kept} from './store.js';
import type {Reading} from './reader.js';
import type {Work} from './work.js';
import type {DeskWords, Step} from './words/words.js';

/** What is looked at, and as whom. */
export interface Preview {
  readonly element: 'board' | 'grid' | 'summary' | 'ring';
  /** px; 0 = all there is. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
  /** BCP 47 tag; empty = the report's. */
  readonly lang: string;
}

/** The page as its steps see it: what is worked on, what was chosen, and what they may do with it. */
export interface DeskPage extends HTMLElement {
  readonly words: DeskWords;
  /** The words of what was found. */
  readonly say: Words;
  readonly kept: readonly Kept[];
  /** What is worked on; null before anything is brought. */
  readonly work: Work | null;
  /** The source as it was said last, though its figures may still be read; null without one. */
  readonly source: Work['source'];
  /** The sheet of the source that is shown; null without one. */
  readonly shown: Sheet | null;
  /** What was read of the work; null without any. Read to its end where it was not yet. */
  readonly reading: Reading | null;
  /** The same, as far as it is known by now: while a change is read, what the work said before it. */
  readonly lately: Reading | null;
  /** What the figures say by now, and where it stands in them; it is known before what is wrong with it. */
  readonly tableLately: TableReading | null;
  readonly report: Report | null;
  /** The cell that is chosen in the grid of the step. */
  chosen: GridChoice;
  preview: Preview;
  /** Name of the sheet of the source that is shown. */
  sheet: string;
  /** Address of the folder to be published. */
  address: string;
  /** What pictures show: `item=1`; empty = the whole board. */
  scope: string;
  /** The finding that is being kept: its rule and place. */
  keeping: string | null;
  /** A mapping that was brought before its table; null where none waits. */
  waiting: Mapping | null;
  tell(text: string, isFault?: boolean, list?: readonly string[]): void;
  apply(work: Work): void;
  /** Reads the source in another way, or another source, and takes it over; a later call overtakes an earlier one. */
  readSource(source: NonNullable<Work['source']>): Promise<void>;
  begin(work: Work, step: Step): void;
  open(id: string): Promise<void>;
  forget(id: string): Promise<void>;
  goTo(step: Step): void;
  showSource(ref: string): Promise<void>;
  example(): Report;
  requestUpdate(): void;
}
