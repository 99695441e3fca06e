export interface HeadingProps { text: string }
export const Title = (p: HeadingProps) => <h1>{p.text}</h1>;
