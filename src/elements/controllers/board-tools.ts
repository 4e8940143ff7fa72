import type {LitElement} from 'lit';
import {type Locale, wordsOf} from '../../locale/locale.js';
import {tableCsv} from '../../locale/table-csv.js';
import type {Board} from '../../model/board.js';
import {type Selected, sortsOf} from '../../model/selection.js';
import type {BoardTools as Tools} from '../../parts/controls.js';
import {jsonOf} from '../../schema/json.js';
import type {Folding} from './folding.js';
import {plainText} from './plain-text.js';
import type {ReadingState} from './reading-state.js';
import {maySave, save} from './save.js';

/** The row of controls of a board: what it shows, and what a press does. */
export class BoardTools {
  /** Whether the reader opened or closed the row; null = neither, then it is open where it has something to say. */
  private isOpen: boolean | null = null;

  constructor(private readonly host: LitElement & {search: string; sort: string; view: string}, private readonly reading: ReadingState, private readonly folding: Folding) {}

  /** @param rows of the table that is shown; null where none is */
  of(board: Board, rows: readonly Selected[] | null, locale: Locale): Tools {
    const {folding, host, reading} = this;
    const tabular = reading.isTable;
    const isOpen = this.isOpen ?? reading.usesControls;
    return {
      filter: reading.filter(board), search: plainText(host.search), onSearch: this.onSearch, facets: reading.facetChoices(board, locale),
      sort: reading.sort,
      sorts: sortsOf(board),
      sortBy: this.sortBy,
      tabular,
      toggleTable: () => {
        host.view = tabular ? '' : 'table';
      },
      isOpen,
      toggle: () => {
        this.isOpen = !isOpen;
        host.requestUpdate();
      },
      allOpen: folding.isAllOpen(board),
      foldAll: () => folding.toggleAll(board),
      save: maySave() ? (format) => {
        const name = wordsOf(board.report.title, locale).slice(0, 60);
        if (format === 'csv') save(`${name}.csv`, 'text/csv;charset=utf-8', tableCsv(rows!, locale));
        else save(`${name}.json`, 'application/json', jsonOf(board.report, 2));
      } : null,
    };
  }

  // While an input method composes, the field holds what nobody means yet.
  private readonly onSearch = ({target, isComposing}: InputEvent): void => {
    if (!isComposing) this.host.search = (target as HTMLInputElement).value;
  };

  private readonly sortBy: Tools['sortBy'] = (sort) => {
    this.host.sort = sort;
  };
}
