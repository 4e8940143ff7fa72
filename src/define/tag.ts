import {warn} from '../elements/controllers/warn.js';
import {version} from '../version.js';
import {drawable} from './drawable.js';

/**
 * Registers an element under its tag, with the version of the library as its static `version`. The first one on the page
 * stays, so that two copies of the library never throw; one of another major version is told of by one warning.
 * Without a registry, as on a server, and where nothing can be drawn, it does nothing.
 */
export function tag(name: string, element: () => CustomElementConstructor & {version?: string}): void {
  if (typeof customElements === 'undefined') return;
  const first = customElements.get(name) as ReturnType<typeof element> | undefined;
  if (!first) {
    if (drawable()) customElements.define(name, Object.assign(element(), {version}));
  } else if (parseInt(first.version!) !== parseInt(version)) {
    warn('copy', `<${name}> is registered already, by version ${first.version}; version ${version} leaves it. Load one of them.`);
  }
}
