import {html, type TemplateResult} from 'lit';
import type {FigureWords} from '../locale/metric-words.js';
import {basis} from './basis.js';

/** `18.44万人 / 目标35万人`: the value, the target, the basis, and what is to be said of the share. */
export function valueLine({value, target, basis: stage, remarks}: Pick<FigureWords, 'value' | 'target' | 'basis' | 'remarks'>): string | TemplateResult {
  const amounts = [value, target].filter((one) => one && one !== '—').join(' / ');
  const words = [...amounts ? [amounts] : [], ...remarks].join(' · ');
  // Text alone where it is all: it needs no template.
  return stage === '' ? words : html`${words}${basis(stage)}`;
}
