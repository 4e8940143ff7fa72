import {CategoryGrid} from './elements/category-grid.js';
import {OverachievementBadge} from './elements/overachievement-badge.js';
import {ProgressBar} from './elements/progress-bar.js';
import {ProgressRing} from './elements/progress-ring.js';
import {ReportBoard} from './elements/report.js';
import {StatusSummary} from './elements/status-summary.js';
import {version} from './version.js';

const elements = {
  'report': ReportBoard, 'category-grid': CategoryGrid, 'progress-ring': ProgressRing,
  'overachievement-badge': OverachievementBadge, 'progress-bar': ProgressBar, 'status-summary': StatusSummary,
};

/**
 * Registers all elements under a prefix of the page's own, such as `<city-report>` for `city`: for a page where the tags
 * `civic-*` belong to another version, or for a scoped registry. Each is a subclass, since a class can have one tag only; a
 * tag that is registered already stays as it is. The events keep their names.
 *
 * @param prefix   lower-case letters, digits and hyphens, beginning with a letter
 * @param registry where to register; default: that of the page
 * @throws RangeError where no tag can begin with the prefix
 */
export function defineElements(prefix = 'civic', registry: Pick<CustomElementRegistry, 'define' | 'get'> = customElements): void {
  if (!/^[a-z][a-z0-9-]*$/.test(prefix)) throw new RangeError(`invalid prefix: expected lower-case letters, digits and hyphens, found "${prefix}"`);
  for (const [name, element] of Object.entries<CustomElementConstructor>(elements)) {
    const tag = `${prefix}-${name}`;
    if (!registry.get(tag)) registry.define(tag, Object.assign(class extends element {}, {version}));
  }
}
