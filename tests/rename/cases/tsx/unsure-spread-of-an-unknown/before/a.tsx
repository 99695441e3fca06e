interface A { text: string }
interface B { text: string }
export const show = (p: any) => <p>{p.text}</p>;
