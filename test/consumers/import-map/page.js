// docs:start
import 'civic-progress/define/report.js';
import {parse} from 'civic-progress';

const report = parse(await (await fetch('report.json')).json());
document.querySelector('civic-report').report = report;
// docs:end

const main = document.querySelector('main');
const board = () => document.querySelector('civic-report');

main.addEventListener('civic-load', ({detail}) => {
  document.querySelector('#told').textContent = detail.report.asOf;
});
document.querySelector('#table').addEventListener('click', () => {
  board().view = 'table';
});
document.querySelector('#toggle').addEventListener('click', () => {
  if (board()) return board().remove();
  main.append(document.createElement('civic-report'));
  board().report = report;
});
