export type { HeadingProps } from './types';
