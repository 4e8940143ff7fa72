/** @jsxImportSource solid-js */
import type {CivicErrorEvent, CivicLoadEvent, ReportBoard} from 'civic-progress';
import type {} from 'civic-progress/types/solid';

const loaded = (event: CivicLoadEvent): string => event.detail.report.asOf;
const failed = (event: CivicErrorEvent): string => event.detail.code;

export const page = <main>
  <civic-report src="/report.json" theme="dark" view="table" heading-level={3} lang="en" class="wide" id="board" on:civic-load={loaded} on:civic-error={failed}>
    <a href="/report.json">The figures</a>
  </civic-report>
  <civic-report prop:report={{}} attr:src="a" headingLevel={2} ref={(board: ReportBoard) => void board.src} />
  <civic-progress-ring label="Homes" value={3.38} target="3" unit="t" basis="finished" semantics="meter" pace={null} />
  <civic-progress-bar label="Homes" share={undefined} timeout={5} aria-describedby="board" />
  <civic-overachievement-badge share="1.2" />
  <civic-category-grid shares="Jobs: 0.5" category="1" on:civic-load={({detail}) => detail.report.asOf} />
  <civic-status-summary counts="Met: 5" />
</main>;
