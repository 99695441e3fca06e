export interface Props { label: string }
export function Title(p: Props) { return <h1>{p.label}</h1>; }
