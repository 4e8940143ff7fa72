// docs:start
import 'civic-progress/define/report';
import type {} from 'civic-progress/types/react';

export const Board = ({view, tell}: {view: '' | 'table'; tell: (day: string) => void}) =>
  <civic-report src="/report.json" view={view} oncivic-load={({detail}) => tell(detail.report.asOf)}></civic-report>;
// docs:end
