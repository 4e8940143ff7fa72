/** @jsxImportSource preact */
import type {} from 'civic-progress/types/preact';

export const page = [
  <civic-report veiw="table" />, // wrong: no such attribute
  <civic-report view="chart" />, // wrong: no such view
  <civic-report theme={1} />, // wrong: no number
  <civic-report heading-level="two" />, // wrong: no digits
  <civic-report oncivic-load={(event: string) => event} />, // wrong: no text
  <civic-report oncivic-load={({detail}) => detail.code} />, // wrong: a report has no code
  <civic-progress-ring value="a lot" />, // wrong: no number
  <civic-progress-ring basis="begun" />, // wrong: no such stage
  <civic-status-summary value={3} />, // wrong: an attribute of another element
  <civic-ring />, // wrong: no such element
];
