import * as migration_20261123_211731_initial from './20261123_211731_initial.ts';

export const migrations = [
  {
    up: migration_20261123_211731_initial.up,
    down: migration_20261123_211731_initial.down,
    name: '20261123_211731_initial'
  },
];
