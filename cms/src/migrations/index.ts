import * as migration_20261123_221026_initial from './20261123_221026_initial.ts';

export const migrations = [
  {
    up: migration_20261123_221026_initial.up,
    down: migration_20261123_221026_initial.down,
    name: '20261123_221026_initial'
  },
];
