import { Title, type Props as TitleProps } from './title';
const p: TitleProps = { text: 'x' };
export const a = <Title {...p} />;
