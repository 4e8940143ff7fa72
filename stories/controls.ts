import type {ArgTypes} from '@storybook/web-components-vite';
import '../src/define.js';

const choice = (...options: readonly string[]) => ({control: {type: 'select'}, options: ['', ...options]}) as const;

/** The attributes that are more than a line of text. */
const kinds: Readonly<Record<string, object>> = {
  theme: choice('light', 'dark'),
  view: choice('table'),
  semantics: choice('meter'),
  basis: choice('planned', 'approved', 'started', 'finished', 'inForce'),
  timeout: {control: {type: 'number', min: 0.5, step: 0.5}},
  'heading-level': {control: {type: 'range', min: 1, max: 6, step: 1}},
  ...Object.fromEntries(['value', 'target', 'share', 'pace'].map((name) => [name, {control: {type: 'text'}}])),
};

/** A control for each attribute that an element observes; its words come from the manifest. */
export function controls(tag: string): ArgTypes {
  const {observedAttributes = []} = customElements.get(tag) as unknown as {observedAttributes?: readonly string[]};
  return {
    report: {control: false},
    ...Object.fromEntries(observedAttributes.map((name) =>
      [name, {name, table: {category: 'attributes'}, control: {type: 'text'}, ...kinds[name]}])),
  };
}
