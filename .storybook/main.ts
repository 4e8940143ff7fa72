import type {StorybookConfig} from '@storybook/web-components-vite';

/** package.json names the built modules that register elements and what they load; here their sources do it, and have to stay in the bundle. */
const registering = {
  name: 'registering',
  transform: (code: string, id: string) => (/\/src\/(?:define(?:\/[\w-]+)?|elements\/controllers\/(?:load-[\w-]+|report-reader)|locale\/languages)\.ts$/.test(id) ? {code, moduleSideEffects: true as const} : undefined),
};

export default {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {name: '@storybook/web-components-vite', options: {}},
  staticDirs: [{from: '../demo/data', to: '/data'}, {from: '../docs', to: '/docs'}],
  viteFinal: (config) => ({...config, plugins: [...config.plugins ?? [], registering]}),
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
} satisfies StorybookConfig;
