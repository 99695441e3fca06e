import { Title } from './title';
export const a = <Title label="x" />;
