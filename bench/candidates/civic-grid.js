// All categories of a report in one element: it is checked, computed and drawn.
import '../../dist/civic-progress.js';

export const takes = 'report';

export const draw = (root, report) => {
  const grid = document.createElement('civic-category-grid');
  grid.report = report;
  root.append(grid);
};

export const update = (root, report) => {
  root.firstElementChild.report = report;
};
