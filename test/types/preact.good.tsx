/** @jsxImportSource preact */
import type {CivicErrorEvent, CivicLoadEvent, ReportBoard} from 'civic-progress';
import type {} from 'civic-progress/types/preact';

const loaded = (event: CivicLoadEvent): string => event.detail.report.asOf;
const failed = (event: CivicErrorEvent): string => event.detail.code;

export const page = <main>
  <civic-report src="/report.json" theme="dark" view="table" heading-level={3} lang="en" class="wide" id="board" oncivic-load={loaded} oncivic-error={failed}>
    <a href="/report.json">The figures</a>
  </civic-report>
  <civic-report report={{}} headingLevel={2} ref={(board: ReportBoard | null) => void board?.src} key="second" />
  <civic-progress-ring label="Homes" value={3.38} target="3" unit="t" basis="finished" semantics="meter" pace={null} />
  <civic-progress-bar label="Homes" share={undefined} timeout={5} aria-describedby="board" />
  <civic-overachievement-badge share="1.2" />
  <civic-category-grid shares="Jobs: 0.5" category="1" oncivic-load={({detail}) => detail.report.asOf} />
  <civic-status-summary counts="Met: 5" />
</main>;
