// Playwright's assertions with the patience that two busy cores need; outside its runner the default is 5 s.
import { expect as base } from '@playwright/test';

export const expect = base.configure({ timeout: 20_000 });
