import type {ArgTypes} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/define.js';

interface Named {
  readonly name: string;
  readonly type?: {readonly text: string};
}

type Declaration = Readonly<Record<'tagName', string>> & Readonly<Partial<Record<'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'dataStates', readonly Named[]>>>;

const declarations = manifest.modules.flatMap((module) => module.declarations as readonly unknown[] as readonly Declaration[]);

/** The attributes that take numbers, and may be left empty; the others of that type have a default. */
const openNumbers = new Set(['value', 'target', 'share', 'pace']);

/** The control of an attribute, by the type that its comment names: a choice where there is one. */
function controlOf({name, type}: Named): object {
  const text = type?.text ?? '';
  const options = [...text.matchAll(/'([^']*)'/g)].map(([, word]) => word);
  if (name === 'heading-level') return {control: {type: 'range', min: 1, max: 6, step: 1}};
  if (options.length > 0) return {control: {type: 'select'}, options};
  if (text === 'number' && !openNumbers.has(name)) return {control: {type: 'number', min: 0, step: 0.5}};
  return {control: {type: text === 'boolean' ? 'boolean' : 'text'}};
}

/** A control for each attribute of an element, and none for what a control would not change; names, words and types come from the manifest. */
export function controls(tag: string): ArgTypes {
  const {attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [], dataStates = []} = declarations.find(({tagName}) => tagName === tag)!;
  return {
    ...Object.fromEntries([...members, ...events, ...slots, ...cssParts, ...cssProperties, ...dataStates].map(({name}) => [name, {control: false}])),
    ...Object.fromEntries(attributes.map((one) => [one.name, {name: one.name, table: {category: 'attributes'}, ...controlOf(one)}])),
  };
}
