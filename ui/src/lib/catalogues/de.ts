// The German catalogue, loaded when it is spoken. The menu and the report read their own files of it.
import type { FluentResource } from '@fluent/bundle';

const files = import.meta.glob<FluentResource['body']>(['../../../locales/de/*.ftl', '!**/menu.ftl'], {
  import: 'default',
  eager: true,
});

export const entries = Object.values(files).flat();
