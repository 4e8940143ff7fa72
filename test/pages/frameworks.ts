// What h12-remount.html runs: the elements put in and taken out by innerHTML, by React and by Vue.
import {createElement, Fragment} from 'react';
import {createRoot} from 'react-dom/client';
import {createApp, h} from 'vue';
import {tags as every} from '../../src/doctor/elements.js';

const place = document.querySelector('main')!;
const src = '/small.json';
// The drop-in file of the page has no trends.
const tags = every.filter((tag) => tag !== 'civic-progress-trend');
const elements = tags.map((tag) => [tag, {src, key: tag, category: tag.startsWith('civic-progress') || tag.endsWith('badge') ? '1' : undefined}] as const);

/** Puts the elements in; gives what takes them out again. */
const ways: Readonly<Record<string, () => () => void>> = {
  swap() {
    place.innerHTML = elements.map(([tag, {category}]) => `<${tag} src="${src}" ${category ? `category="${category}"` : ''}><p>Words</p></${tag}>`).join('');
    return () => {
      place.innerHTML = '';
    };
  },
  react() {
    const root = createRoot(place);
    root.render(createElement(Fragment, null, elements.map(([tag, attributes]) => createElement(tag, attributes, createElement('p', null, 'Words')))));
    return () => root.unmount();
  },
  vue() {
    const app = createApp({render: () => elements.map(([tag, attributes]) => h(tag, attributes, [h('p', 'Words')]))});
    app.mount(place);
    return () => app.unmount();
  },
};

const drawn = (): boolean => place.children.length === tags.length && [...place.children].every((element) => element.matches(':state(ready)'));
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Puts the elements in and takes them out, so many times; each time all of them have drawn. */
Object.assign(self, {
  async remount(way: string, times: number) {
    for (let time = 0; time < times; time++) {
      const out = ways[way]!();
      while (!drawn()) await soon();
      out();
      if (place.children.length > 0) throw new Error(`${way}: expected an empty place, found ${place.innerHTML.slice(0, 100)}`);
    }
    return times;
  },
});
