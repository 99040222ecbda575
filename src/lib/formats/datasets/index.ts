export { readDataset, type Dataset, type DatasetReport, type Reading } from './collect';
export { DatasetDetails } from './details';
export { FIELDS, SHARED_FIELDS, type Field, type Mapping } from './fields';
export { readMappingWords, type Guess } from './mapping';
export { openDataset, type OpenedDataset } from './open';
export { isDatasetName } from './names';
export { previewOf, type PreviewRow } from './preview';
export { DatasetFault } from './recognise';
