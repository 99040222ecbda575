export { ColumnsFault } from './fault';
export type { Head } from './head';
export { ColumnsReader, type TextOf } from './read';
export { writeColumns, type RowTexts } from './write';
