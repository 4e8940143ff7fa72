/** How a request went that a page may read: its answer, or what stood in its way. */
export type Answer = {readonly response: Response; readonly text: string} | {readonly fault: 'policy'; readonly directive: string} | {readonly fault: 'mixed' | 'file' | 'cors' | 'unreachable' | 'slow'};

/** Seconds until an answer counts as slow. */
export const patience = 20;

/**
 * Asks an address, and where that fails finds out why. Script is not told whether a server is away or only does not allow to be
 * read; a second request that wants to read nothing tells them apart.
 */
export async function probe(address: string): Promise<Answer> {
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch {
    return {fault: 'unreachable'};
  }
  const violations: SecurityPolicyViolationEvent[] = [];
  const note = (event: SecurityPolicyViolationEvent): void => {
    if (event.disposition === 'enforce' && [url.href, url.origin].includes(event.blockedURI)) violations.push(event);
  };
  document.addEventListener('securitypolicyviolation', note);
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), patience * 1000);
  try {
    const response = await fetch(url, {cache: 'no-cache', signal: control.signal});
    return {response, text: await response.text()};
  } catch {
    // The event of a refusal may come a moment after it.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const [violation] = violations;
    if (violation) return {fault: 'policy', directive: violation.effectiveDirective};
    if (location.protocol === 'file:') return {fault: 'file'};
    if (location.protocol === 'https:' && url.protocol === 'http:') return {fault: 'mixed'};
    if (control.signal.aborted) return {fault: 'slow'};
    if (url.origin === location.origin) return {fault: 'unreachable'};
    return await fetch(url, {mode: 'no-cors', signal: control.signal}).then(() => ({fault: 'cors'}), () => ({fault: 'unreachable'}));
  } finally {
    clearTimeout(timer);
    document.removeEventListener('securitypolicyviolation', note);
  }
}
