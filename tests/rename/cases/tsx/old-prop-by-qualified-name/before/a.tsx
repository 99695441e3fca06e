interface TitleProps { text: string }
interface NoteProps { text: string }
const Title = (p: TitleProps) => <h1>{p.text}</h1>;
const Note = (p: NoteProps) => <p>{p.text}</p>;
const a = <><Title text="a" /><Note text="b" /></>;
