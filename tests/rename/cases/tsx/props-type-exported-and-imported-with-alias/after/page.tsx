import { Title, type HeadingProps as TitleProps } from './title';
const p: TitleProps = { text: 'x' };
export const a = <Title {...p} />;
