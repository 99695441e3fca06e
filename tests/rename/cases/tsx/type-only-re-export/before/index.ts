export type { Props } from './types';
