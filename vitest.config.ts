import { defineConfig } from 'vitest/config';
import { svelte } from '@sveltejs/vite-plugin-svelte';

export default defineConfig({
  plugins: [svelte({ configFile: './svelte.config.js' })],
  resolve: { conditions: ['browser'] },
  test: {
    include: ['test/unit/**/*.test.ts'],
    exclude: ['node_modules', 'out'],
    testTimeout: 20_000,
  },
});
