import * as migration_20261123_205758_initial from './20261123_205758_initial.ts';

export const migrations = [
  {
    up: migration_20261123_205758_initial.up,
    down: migration_20261123_205758_initial.down,
    name: '20261123_205758_initial'
  },
];
