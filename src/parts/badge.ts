import {css, html, nothing, type TemplateResult} from 'lit';
import {icon, iconStyles} from './icon.js';

/** The overachievement badge: plain text with a shape that is hidden from assistive technology; nothing for no words. */
export const badge = (words: string): TemplateResult | typeof nothing => words === '' ? nothing : html`<span class="badge" part="badge">${icon('over')}${words}</span>`;

export const badgeStyles = [iconStyles, css`
  .badge {
    display: inline-flex;
    align-items: center;
    color: var(--_over);
    font-weight: 600;
    font-size: var(--_small);
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .badge .icon {
    font-size: 0.75em;
    margin-inline-end: var(--_gap-1);
    fill: currentColor;
  }
`];
