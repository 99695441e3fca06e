export type HeadingProps = { text: string };
export const x = 1;
