// The whole board: what the grid draws, and every item with its figures, bars, badges and words.
import '../../dist/civic-progress.js';

export const takes = 'report';

export const draw = (root, report) => {
  const board = document.createElement('civic-report');
  board.report = report;
  root.append(board);
  return board.updateComplete;
};

export const update = (root, report) => {
  root.firstElementChild.report = report;
  return root.firstElementChild.updateComplete;
};
