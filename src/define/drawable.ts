import {html, render} from 'lit';
import {CivicErrorEvent} from '../elements/events.js';

let answer: boolean | undefined;

/**
 * Whether elements can draw on this page. Where they cannot, nothing may be defined: an element without a picture would hide
 * the children that were written for this case.
 *
 * No in a browser without adopted style sheets, and where a policy with Trusted Types forbids templates; the latter is told by
 * one `civic-error` on `document`. It is found out once for a page, because each attempt is reported as a breach of the policy.
 * Yes without a page: Lit brings a registry to Node.
 */
export const drawable = (): boolean => (answer ??= typeof document === 'undefined' || ('adoptedStyleSheets' in document && draws()));

function draws(): boolean {
  try {
    render(html``, document.createDocumentFragment());
    return true;
  } catch {
    document.dispatchEvent(new CivicErrorEvent({code: 'trusted-types', message: 'civic-progress: trusted-types: allow the policy civic-progress', findings: []}));
    return false;
  }
}
