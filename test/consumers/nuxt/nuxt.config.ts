export default defineNuxtConfig({
  compatibilityDate: '2026-01-01',
  telemetry: false,
  devtools: {enabled: false},
  app: {head: {htmlAttrs: {lang: 'en'}, link: [{rel: 'icon', href: 'data:,'}]}},
  // Its cache of payloads fails on the newest unstorage, and nothing here is asked for twice.
  experimental: {payloadExtraction: false},
  vue: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('civic-')}},
});
