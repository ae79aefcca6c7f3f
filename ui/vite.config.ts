/// <reference types="vitest/config" />
import { FluentResource } from '@fluent/bundle';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

// A catalogue is parsed when the page is built, not each time it is opened.
const fluent: Plugin = {
  name: 'fluent',
  enforce: 'pre',
  transform: (text, id) => {
    if (!id.endsWith('.ftl')) return undefined;
    const entries = JSON.stringify(new FluentResource(text).body);
    return { code: `export default JSON.parse(${JSON.stringify(entries)});`, map: null };
  },
};

// Two pages: the desk (index.html) and the stage (stage.html). A development server is only for looking at
// pages with sample views; the product always embeds `dist`.
export default defineConfig({
  plugins: [fluent, svelte()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: {
        desk: resolve(import.meta.dirname, 'index.html'),
        stage: resolve(import.meta.dirname, 'stage.html'),
      },
    },
  },
  test: { include: ['src/**/*.test.ts'], setupFiles: ['src/lib/catalogues/all.ts'] },
});
