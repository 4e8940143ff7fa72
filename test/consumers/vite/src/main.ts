// docs:start
import 'civic-progress/define/report';
import type {} from 'civic-progress';

const board = document.createElement('civic-report');
board.src = '/report.json';
board.addEventListener('civic-load', ({detail}) => tell(detail.report));
document.querySelector('main')!.append(board);
// docs:end
import type {ReportBoard} from 'civic-progress';
import {parse} from 'civic-progress/model';

function tell(report: ReturnType<typeof parse>): void {
  document.querySelector('#told')!.textContent = report.asOf;
}

// The page holds no element itself: it must be free to go.
const shown = (): ReportBoard | null => document.querySelector('civic-report');
document.querySelector('#table')!.addEventListener('click', () => {
  shown()!.view = 'table';
});
document.querySelector('#toggle')!.addEventListener('click', () => {
  const old = shown();
  if (old) return old.remove();
  const next = document.createElement('civic-report');
  next.src = '/report.json';
  document.querySelector('main')!.append(next);
});
