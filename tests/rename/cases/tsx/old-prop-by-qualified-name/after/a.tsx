interface TitleProps { label: string }
interface NoteProps { text: string }
const Title = (p: TitleProps) => <h1>{p.label}</h1>;
const Note = (p: NoteProps) => <p>{p.text}</p>;
const a = <><Title label="a" /><Note text="b" /></>;
