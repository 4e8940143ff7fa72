import {type Locale, wordsOf} from '../../locale/locale.js';
import {type Board, type Counted, countedOf} from '../../model/board.js';
import {type Facets, facetsOf, foldsAtFirst, searchTexts, select, type Selected, type Wish} from '../../model/selection.js';
import {jsonOf} from '../../schema/json.js';
import type {Text} from '../../schema/report.js';
import {sumOf} from '../../model/sum.js';

/** The items that a wish leaves of a board. */
export interface Shown {
  readonly board: Board;
  readonly cards: readonly Selected[];
  /** The same in the order of the table, which leads over the categories. */
  readonly rows: readonly Selected[];
  readonly count: number;
  /** The items that the legend counts. */
  readonly counted: Counted;
  /** Whether the categories are closed to their heads: what is searched for is open. */
  readonly folds: boolean;
}

/** Which items of a board are shown, each answer made once, since a long board is drawn in many pieces and a search filters at each key. */
export class Selection {
  private shown: (Shown & {readonly key: string; readonly only: Wish['only']}) | null = null;
  private searched: Memo<readonly string[]> | null = null;
  private offered: Memo<Facets> | null = null;

  /** @param fold as the attribute of the board */
  of(board: Board, wish: Wish, fold: string, locale: Locale): Shown {
    const key = jsonOf([fold, wish.within?.map(({index}) => index), wish.filter, wish.sort, wish.search, wish.responsible, wish.tag, wish.due, locale.strings.lang]);
    if (this.shown?.board === board && this.shown.key === key && this.shown.only === wish.only) return this.shown;
    const texts = () => (this.searched = memoized(this.searched, board, locale, searchTexts)).made;
    const cards = select(board, wish, texts);
    const count = sumOf(cards, ({items}) => items.length);
    const among = wish.within ?? board.categories;
    const all = sumOf(among, ({items}) => items.length);
    // The counts of the legend are of what all other filters leave, so that they say what a press would show.
    const rest = {...wish, filter: [], sort: ''} as const;
    const isNarrowed = [wish.search, wish.responsible, wish.tag, wish.due].some(Boolean) || !!wish.only;
    const shown: Shown = {
      board, cards, rows: wish.sort === '' ? [...cards] : select(board, wish, texts, true), count,
      counted: isNarrowed ? countedOf(board, (wish.filter.length === 0 ? cards : select(board, rest, texts)).flatMap(({items}) => items)) : board,
      folds: count === all && foldsAtFirst(among, fold),
    };
    this.shown = {...shown, key, only: wish.only};
    return this.shown;
  }

  /** What else the board can be narrowed to. */
  facets(board: Board, locale: Locale): Facets {
    return (this.offered = memoized(this.offered, board, locale, facetsOf)).made;
  }
}

/** What is made of the words of a board in one language. */
interface Memo<T> {
  readonly board: Board;
  readonly lang: string;
  readonly made: T;
}

/** The last one, or another where the board or its language is another. */
function memoized<T>(last: Memo<T> | null, board: Board, locale: Locale, make: (board: Board, say: (text: Text) => string) => T): Memo<T> {
  const {lang} = locale.strings;
  return last?.board === board && last.lang === lang ? last : {board, lang, made: make(board, (text) => wordsOf(text, locale))};
}
