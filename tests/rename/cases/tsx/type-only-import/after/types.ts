export type HeadingProps = { text: string };
