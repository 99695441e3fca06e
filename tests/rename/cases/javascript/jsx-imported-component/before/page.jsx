import { Title } from './title.jsx';
export const page = <Title />;
