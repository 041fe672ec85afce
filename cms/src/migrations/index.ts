import * as migration_20261123_214433_initial from './20261123_214433_initial.ts';

export const migrations = [
  {
    up: migration_20261123_214433_initial.up,
    down: migration_20261123_214433_initial.down,
    name: '20261123_214433_initial'
  },
];
