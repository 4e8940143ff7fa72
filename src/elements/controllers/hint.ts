import {nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../locale/locale.js';
import {failure} from '../../parts/message.js';
import {root} from '../../parts/root.js';
import type {ReportSource} from './report-source.js';

/** Where `doctor.js` leaves word that it is on the page. */
const doctor = Symbol.for('civic-progress/doctor/1');

/** What `diagnose` shows as long as the file that does it is not on the page. */
export function hint({locale, board}: ReportSource): TemplateResult | typeof nothing {
  // The board imports all words.
  const {strings} = (locale.for(board?.report.lang) ?? {}) as Partial<Locale>;
  if (doctor in globalThis || !strings) return nothing;
  return root(failure(strings.doctor, null, strings), {strings});
}
