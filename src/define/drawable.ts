import {html, render} from 'lit';
import {CivicErrorEvent} from '../elements/events.js';

let answer: boolean | undefined;

/**
 * Whether elements can draw on this page. Where they cannot, nothing may be defined: an element without a picture would hide
 * the children that were written for this case.
 *
 * No in a browser without adopted style sheets, on a page of XML, and where a policy with Trusted Types forbids templates; the
 * latter two are told by one `civic-error` on `document`. It is found out once for a page, because each attempt is reported as a breach of the policy.
 * Yes without a page: Lit brings a registry to Node.
 */
export const drawable = (): boolean => (answer ??= typeof document === 'undefined' || ('adoptedStyleSheets' in document && draws()));

function draws(): boolean {
  // A page that is sent as XML reads markup as XML too, which templates are not.
  const isXml = /xml/.test(document.contentType);
  try {
    if (!isXml) {
      render(html``, document.createDocumentFragment());
      return true;
    }
  } catch {
    // Told below.
  }
  const [code, way] = isXml ? ['xhtml', 'send the page as text/html'] as const : ['trusted-types', 'allow the policy civic-progress'] as const;
  document.dispatchEvent(new CivicErrorEvent({code, message: `civic-progress: ${code}: ${way}`, findings: []}));
  return false;
}
