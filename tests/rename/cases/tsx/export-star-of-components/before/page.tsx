import { Title } from './ui';
export const a = <Title />;
