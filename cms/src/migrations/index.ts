import * as migration_20261123_204940_initial from './20261123_204940_initial.ts';

export const migrations = [
  {
    up: migration_20261123_204940_initial.up,
    down: migration_20261123_204940_initial.down,
    name: '20261123_204940_initial'
  },
];
