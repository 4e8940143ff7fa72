import {Markdown} from '@storybook/addon-docs/blocks';
import {createElement} from 'react';
import {forStorybook, slugOf} from './markdown.js';

/** Every page of the documentation by its path from the root of the repository; each has its .mdx here. */
const pages: Readonly<Record<string, string>> = Object.fromEntries(Object.entries({
  ...import.meta.glob<string>('../../docs/*.md', {query: '?raw', import: 'default', eager: true}),
  ...import.meta.glob<string>(['../../README.md', '../../CONTRIBUTING.md', '../../SECURITY.md'], {query: '?raw', import: 'default', eager: true}),
}).map(([path, text]) => [path.replace('../../', ''), text]));

/** A page of the documentation, from the same file that the repository shows. */
export const Page = ({path}: {readonly path: string}) => createElement(Markdown, {options: {slugify: slugOf}, children: forStorybook(path, pages)});
