import { Title } from './title';
export const a = <Title text="x" />;
