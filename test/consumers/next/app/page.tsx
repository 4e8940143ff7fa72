import {readFileSync} from 'node:fs';
import {renderStatic} from 'civic-progress/static';
import {Client} from './client';

const report = JSON.parse(readFileSync('public/report.json', 'utf8'));
const figures = renderStatic(report, {target: 'html', part: {item: '7'}, src: '/report.json', lang: 'en'});

// A server component: an element with words inside, and static HTML that turns into an element.
export default () => <>
  <Client />
  <civic-category-grid src="/report.json"><p>The figures in words</p></civic-category-grid>
  <div dangerouslySetInnerHTML={{__html: figures}} />
</>;
