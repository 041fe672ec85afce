import * as migration_20261123_204308_initial from './20261123_204308_initial.ts';

export const migrations = [
  {
    up: migration_20261123_204308_initial.up,
    down: migration_20261123_204308_initial.down,
    name: '20261123_204308_initial'
  },
];
