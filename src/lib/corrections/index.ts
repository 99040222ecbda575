export * from './correction';
export * from './history';
export * from './apply';
export * from './json';
export * from './account';
export * from './added';
