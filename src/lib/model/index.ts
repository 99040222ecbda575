export * from './text';
export * from './time';
export * from './place';
export * from './event';
