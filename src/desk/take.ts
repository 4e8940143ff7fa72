import {readTable} from '../tables/read-table.js';
import {reportFieldOf} from '../tables/report-block.js';
import type {Trouble} from '../files/trouble.js';
import {formatOf} from '../words/format.js';
import {broughtFrom} from './bring.js';
import type {DeskPage} from './desk-page.js';
import {inSteps} from './in-steps.js';
import {readingSource, withSource, type Work, workOfReport, workOfSheets} from './work.js';

const tellTrouble = (desk: DeskPage, name: string, trouble: Trouble): void => desk.tell(`${name}: ${desk.say.trouble(trouble, formatOf(desk.say.lang))}`, true);

/**
 * Takes a file that was chosen, dropped or pasted; what cannot be used is said, and the work before it stays.
 *
 * @param always whether it is a table whatever it looks like
 */
export async function take(desk: DeskPage, file: File, always = false): Promise<void> {
  const {name} = file;
  const brought = await broughtFrom(file, desk.say, always);
  const {bring} = desk.words;
  switch (brought.kind) {
    case 'trouble': return tellTrouble(desk, name, brought.trouble);
    case 'faults': return desk.tell(bring.noReport(name), true, brought.faults);
    case 'mapping':
      if (!desk.work?.source) {
        desk.waiting = brought.mapping;
        return desk.tell(bring.mappingWaits);
      }
      await desk.readSource({sheets: desk.work.source.sheets, mapping: brought.mapping});
      desk.goTo('match');
      return desk.tell(bring.mappingUsed);
    case 'report':
      desk.begin(workOfReport(name, brought.report), 'check');
      return desk.tell(bring.brought(name, figuresIn(desk)));
    case 'table': {
      const work = await inSteps(workOfSheets(name, brought.sheets, desk.waiting ?? undefined));
      desk.waiting = null;
      desk.begin(work, work.source ? 'match' : 'check');
      return desk.tell(hasTable(work) ? bring.brought(name, figuresIn(desk)) : bring.noTable, !hasTable(work));
    }
  }
}

/** Takes the file that the command was called with. */
export async function takeBrought(desk: DeskPage): Promise<void> {
  const {name, bytes} = (await import('builtin:brought')).default;
  await take(desk, new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name));
}

/** Takes the next table of the same kind: read as the last one, which it is then compared with. */
export async function takeAgain(desk: DeskPage, file: File): Promise<void> {
  const {work} = desk;
  const brought = await broughtFrom(file, desk.say, true);
  if (brought.kind === 'trouble') return tellTrouble(desk, file.name, brought.trouble);
  if (!work?.source || brought.kind !== 'table') return;
  const before = desk.report ?? work.before;
  // What was said of the last figures alone is not true of the new ones.
  const fields = {...work.table[0], cells: work.table[0].cells.filter(([name]) => !['asOf', 'published'].includes(reportFieldOf(String(name))?.column.field ?? ''))};
  const source = {sheets: brought.sheets, mapping: work.source.mapping};
  await inSteps(readingSource(source));
  desk.apply({...withSource({...work, table: [fields, work.table[1]]}, source), before});
  desk.sheet = brought.sheets[0]?.name ?? '';
  desk.goTo('check');
  desk.tell(desk.words.bring.brought(file.name, figuresIn(desk)));
}

/** Reads a report or a table only to compare with it. */
export async function compare(desk: DeskPage, file: File): Promise<void> {
  const {work} = desk;
  const brought = await broughtFrom(file, desk.say);
  if (!work) return;
  if (brought.kind === 'trouble') return tellTrouble(desk, file.name, brought.trouble);
  const before = brought.kind === 'report' ? brought.report : brought.kind === 'table' ? readTable(brought.sheets, work.source?.mapping).report : null;
  if (!before) return desk.tell(desk.words.bring.noReport(file.name), true, brought.kind === 'faults' ? brought.faults : []);
  desk.apply({...work, before});
}

const hasTable = ({source}: Work): boolean => !source || source.mapping.tables.some(({kind}) => kind === 'figures');

/** Figures of the open report. */
function figuresIn({reading}: DeskPage): number {
  const categories = (reading?.table.draft['categories'] ?? []) as readonly {readonly items?: readonly {readonly metrics?: readonly unknown[]}[]}[];
  return categories.reduce((sum, {items = []}) => sum + items.reduce((all, {metrics = []}) => all + metrics.length, 0), 0);
}
