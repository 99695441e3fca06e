export interface Props { text: string }
export const Title = (p: Props) => <h1>{p.text}</h1>;
