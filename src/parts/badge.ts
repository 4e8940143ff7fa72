import {css, html, nothing, type TemplateResult} from 'lit';

/** The overachievement badge: plain text with a shape that is hidden from assistive technology; nothing for no words. */
export const badge = (words: string): TemplateResult | typeof nothing => words === '' ? nothing : html`<span class="badge" part="badge"><svg
  viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M8 1l7 6v3.6L8 4.7l-7 5.9V7zM8 7l7 6v2.5l-7-5.2-7 5.2V13z"/></svg>${words}</span>`;

export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    color: var(--_over);
    font-weight: 600;
    font-size: max(12px, 0.8125em);
    line-height: 1.4;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .badge svg {
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.3em;
    fill: currentColor;
  }
`;
