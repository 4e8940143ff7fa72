import {type Preview, setCustomElementsManifest} from '@storybook/web-components-vite';
import {withActions} from 'storybook/actions/decorator';
import manifest from '../custom-elements.json';
import '../src/define.js';
import {registerAll} from '../src/locale/every-language.js';
import {failOnDemand} from '../stories/failing.js';
import {host} from '../stories/host.js';
import {languages} from '../stories/languages.js';
import {turned} from '../stories/turned.js';
import {publicManifest} from './public-manifest.js';

setCustomElementsManifest(publicManifest(manifest));

const menu = (title: string, icon: 'globe' | 'contrast' | 'transfer' | 'ruler', items: Readonly<Record<string, string>>) => ({
  toolbar: {title, icon, dynamicTitle: true, items: Object.entries(items).map(([value, title]) => ({value, title}))},
});

export default {
  tags: ['autodocs'],
  beforeAll: () => {
    turned();
    registerAll();
    failOnDemand();
  },
  decorators: [host, withActions],
  globalTypes: {
    language: menu('Language', 'globe', languages),
    theme: menu('Theme', 'contrast', {page: 'As the system', light: 'Light', dark: 'Dark'}),
    direction: menu('Direction', 'transfer', {ltr: 'Left to right', rtl: 'Right to left'}),
    textSize: menu('Text size', 'ruler', {'12px': '12 px', '16px': '16 px', '20px': '20 px', '24px': '24 px', '32px': '32 px'}),
  },
  initialGlobals: {language: 'en', theme: 'page', direction: 'ltr', textSize: '16px'},
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error', config: {rules: [{id: 'region', enabled: false}]}},
    actions: {handles: ['civic-load', 'civic-error']},
    controls: {sort: 'alpha'},
    backgrounds: {disable: true},
    viewport: {options: {
      narrow: {name: '320 px', styles: {width: '320px', height: '700px'}},
      phone: {name: 'Phone', styles: {width: '390px', height: '844px'}},
      tablet: {name: 'Tablet', styles: {width: '768px', height: '1024px'}},
    }},
    options: {storySort: {order: [
      'Documentation', ['civic-progress', 'Put it on a page', 'From your spreadsheet', 'From a table to an article', 'Publish a report', 'Over time', 'In a framework', 'Elements', 'The report', 'Look', 'Languages',
        'When it does not show', 'Speed', 'Security policies', 'Security', 'Accessibility', 'Contributing', 'How to release'],
      'Board', 'Elements', 'Pages',
    ]}},
  },
} satisfies Preview;
