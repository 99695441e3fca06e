export interface Props { text: string }
export function Title(p: Props) { return <h1>{p.text}</h1>; }
