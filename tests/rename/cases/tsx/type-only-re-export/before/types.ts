export type Props = { text: string };
