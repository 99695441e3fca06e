export type Props = { text: string };
export const x = 1;
