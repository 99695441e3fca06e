import { Title } from './title';
export const page = <Title />;
