import { Title as T } from './title';
export const page = <T />;
